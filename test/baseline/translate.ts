/**
 * Recorded histories in the words of today.
 *
 * 1. Words are renamed where they stand: a reason's code under `code`, an obligation under `owes`, a stage under `stage`, the type
 *    of a command or an event under `type`.
 * 2. So are the fields of what the library is told and of what it tells; not those of the record itself.
 * 3. Then what a command or an event carries is rewritten, where it takes more than another word.
 */
import type { Answer, Happened, Json, RecordedHistory, Step } from './recorded.ts'

export type Data = { readonly [field: string]: Json }

export type Renamed = {
  /** By the field in which a word stands: what it was, and what it is. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What a field was called, wherever it stands, and what it is called. */
  readonly fields: Readonly<Record<string, string>>
  /** By the type of a command or an event as it is called today: what it carries, renamed already, as it is told today. */
  readonly rewritten: Readonly<Record<string, (data: Data) => Data>>
}

/** Fields that hold a word of another field's. */
const SAME_WORDS: Readonly<Record<string, string>> = { command: 'type', begins: 'type', possibleIn: 'stage' }

export type Translator = {
  readonly history: (recorded: RecordedHistory) => RecordedHistory
  /** The entries of the table that nothing translated so far has needed, as `words.code.placed`. */
  readonly unmet: () => readonly string[]
}

export const translatorFor = ({ words, fields, rewritten }: Renamed): Translator => {
  const unmet = new Set(entriesOf({ words, fields, rewritten }))

  const word = (field: string, recorded: string): string => {
    const kept = SAME_WORDS[field] ?? field
    const today = words[kept]?.[recorded]
    unmet.delete(`words.${kept}.${recorded}`)
    return today ?? recorded
  }
  const json = (recorded: Json, field: string): Json => {
    if (typeof recorded === 'string') return word(field, recorded)
    if (typeof recorded !== 'object' || recorded === null) return recorded
    if (isList(recorded)) return recorded.map((each) => json(each, field))
    return Object.fromEntries(Object.entries(recorded).map(([key, value]) => [fieldOf(key), json(value, key)]))
  }
  const fieldOf = (recorded: string): string => {
    unmet.delete(`fields.${recorded}`)
    return fields[recorded] ?? recorded
  }
  const message = (recorded: Happened): Happened => {
    const type = word('type', recorded.type)
    const data = json(recorded.data, 'data')
    unmet.delete(`rewritten.${type}`)
    return { type, data: isData(data) ? (rewritten[type]?.(data) ?? data) : data }
  }
  const answer = ({ because, remedies, events, after, options, ...rest }: Answer): Answer => ({
    ...rest,
    because: because.map(({ code, clause, facts }) => ({ code: word('code', code), clause, facts: json(facts, 'facts') })),
    remedies: remedies.map((remedy) => ({ ...remedy, do: word('do', remedy.do) })),
    events: events.map(message),
    after: {
      ...after,
      stage: word('stage', after.stage),
      outcome: after.outcome === null ? null : word('outcome', after.outcome),
      obligations: after.obligations.map((owed) => ({
        ...owed,
        owes: word('owes', owed.owes),
        ifMissed: word('ifMissed', owed.ifMissed),
        due: json(owed.due, 'due'),
      })),
    },
    options: options?.map((choice) => ({ ...choice, command: word('command', choice.command) })) ?? null,
  })
  const step = (recorded: Step): Step => ({ command: message(recorded.command), answer: answer(recorded.answer) })

  return { history: (recorded) => recorded.map(step), unmet: () => [...unmet] }
}

const entriesOf = ({ words, fields, rewritten }: Renamed): readonly string[] => [
  ...Object.entries(words).flatMap(([field, inside]) => Object.keys(inside).map((recorded) => `words.${field}.${recorded}`)),
  ...Object.keys(fields).map((field) => `fields.${field}`),
  ...Object.keys(rewritten).map((type) => `rewritten.${type}`),
]

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const isData = (value: Json): value is Data => typeof value === 'object' && value !== null && !isList(value)
