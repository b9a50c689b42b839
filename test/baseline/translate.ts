/**
 * Recorded histories in the words of today.
 *
 * 1. Words are renamed where they stand: a reason's code under `code`, an obligation under `owes`, a stage under `stage`, the type
 *    of a command or an event under `type`.
 * 2. So are the fields of what the library is told and of what it tells; not those of the record itself.
 * 3. Then what a command or an event carries is rewritten, where it takes more than another word.
 */
import type { Answer, Data, Happened, Json, Owed, RecordedHistory, Remedied } from './recorded.ts'

export type Renamed = {
  /** By the field in which a word stands: what it was, and what it is. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What a field was called, wherever it stands, and what it is called. */
  readonly fields: Readonly<Record<string, string>>
  /** By the type of a command or an event as it is called today: what it carries, renamed already, as it is told today. */
  readonly rewritten: Readonly<Record<string, (data: Data) => Data>>
}

/** Fields that hold the words of another field. */
const SAME_WORDS: Readonly<Record<string, string>> = { command: 'type', begins: 'type', possibleIn: 'stage' }

export type Translator = {
  readonly history: (recorded: RecordedHistory) => RecordedHistory
  /** The entries of the table that nothing translated so far has needed, as `words.code.placed`. */
  readonly unmet: () => readonly string[]
}

export const translatorFor = ({ words, fields, rewritten }: Renamed): Translator => {
  const unmet = new Set(entriesOf({ words, fields, rewritten }))

  const word = (field: string, recorded: string): string => {
    const home = SAME_WORDS[field] ?? field
    const today = words[home]?.[recorded]
    if (today !== undefined) unmet.delete(`words.${home}.${recorded}`)
    return today ?? recorded
  }
  const fieldOf = (recorded: string): string => {
    const today = fields[recorded]
    if (today !== undefined) unmet.delete(`fields.${recorded}`)
    return today ?? recorded
  }
  const json = (recorded: Json, field: string): Json => {
    if (typeof recorded === 'string') return word(field, recorded)
    if (typeof recorded !== 'object' || recorded === null) return recorded
    return isList(recorded) ? recorded.map((each) => json(each, field)) : data(recorded)
  }
  const data = (recorded: Data): Data =>
    Object.fromEntries(Object.entries(recorded).map(([field, value]) => [fieldOf(field), json(value, field)]))
  const message = (recorded: Happened): Happened => {
    const type = word('type', recorded.type)
    const today = data(recorded.data)
    const rewrite = rewritten[type]
    if (rewrite !== undefined) unmet.delete(`rewritten.${type}`)
    return { type, data: rewrite?.(today) ?? today }
  }
  const remedy = (recorded: Remedied): Remedied => ({ ...data(recorded), do: word('do', recorded.do) })
  const obligation = (recorded: Owed): Owed => {
    const { by, clause } = recorded.due
    return { ...recorded, owes: word('owes', recorded.owes), due: { ...data(recorded.due), by, clause } }
  }
  const answer = (recorded: Answer): Answer => ({
    ...recorded,
    because: recorded.because.map((each) => ({ ...each, code: word('code', each.code), facts: data(each.facts) })),
    remedies: recorded.remedies.map(remedy),
    events: recorded.events.map(message),
    after: {
      ...recorded.after,
      stage: word('stage', recorded.after.stage),
      obligations: recorded.after.obligations.map(obligation),
    },
    options: recorded.options?.map((each) => ({ ...each, command: word('command', each.command) })) ?? null,
  })

  return {
    history: (recorded) => recorded.map((step) => ({ ...step, command: message(step.command), answer: answer(step.answer) })),
    unmet: () => [...unmet],
  }
}

const entriesOf = ({ words, fields, rewritten }: Renamed): readonly string[] => [
  ...Object.entries(words).flatMap(([field, inside]) => Object.keys(inside).map((recorded) => `words.${field}.${recorded}`)),
  ...Object.keys(fields).map((field) => `fields.${field}`),
  ...Object.keys(rewritten).map((type) => `rewritten.${type}`),
]

const isList = (value: readonly Json[] | Data): value is readonly Json[] => Array.isArray(value)
