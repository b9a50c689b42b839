/**
 * What recorded histories have met, word by word: `granted ShipOrder`, `because paidLate`, `missed refund`.
 *
 * A baseline is only as good as what it goes through.
 */
import type { Answer, Json, RecordedHistory, Step } from './recorded.ts'

export type Counts = ReadonlyMap<string, number>

export const countsIn = (histories: readonly RecordedHistory[]): Counts => {
  const counts = new Map<string, number>()
  for (const history of histories)
    for (const [index, step] of history.entries())
      for (const word of wordsOf(step, history[index - 1])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What a step meets, after the step before it. */
export const wordsOf = (step: Step, before: Step | undefined): readonly string[] => [
  wayOf(step, before),
  ...metIn(step),
  ...racesIn(step, before),
]

/** Which command, in which stage, is answered how, for which reasons, and by which events. */
const wayOf = ({ command, answer }: Step, before: Step | undefined): string => {
  const reasons = [...new Set(answer.because.map(({ code }) => code))].sort()
  const events = [...new Set(answer.events.map(({ type }) => type))]
  return `way ${[command.type, before?.answer.after.stage, answer.verdict, reasons, events].join(' ')}`
}

const metIn = ({ command, answer }: Step): readonly string[] => [
  `${answer.verdict} ${command.type}`,
  `stage ${answer.after.stage}`,
  ...(answer.after.outcome === null ? [] : [`outcome ${answer.after.outcome}`]),
  ...answer.because.map(({ code }) => `because ${code}`),
  ...answer.remedies.map((remedy) => `remedy ${remedy.do}`),
  ...answer.events.flatMap(({ type, data: { owes, for: cause, ending, how } }) => [
    `event ${type}`,
    ...(type === 'ObligationMissed' ? [`missed ${owes}`] : []),
    ...(type === 'RefundOwed' ? [`refund for ${cause}`] : []),
    ...(type === 'UnitsCancelled' ? [`ending ${ending}`] : []),
    ...(type === 'ReturnEnded' ? [`return ${how}`] : []),
  ]),
  ...answer.after.obligations.map(({ owes, due: { by, why } }) => `owed ${owes}, ${by === null ? why : 'dated'}`),
  ...[...new Set(clausesIn([answer.because, answer.remedies, answer.events, answer.after.obligations]))],
  ...(answer.options ?? []).map((option) => `${option.open ? 'open' : 'closed for a time'} ${option.command}`),
]

const clausesIn = (value: Json): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inside]: [string, Json]) =>
    field === 'clause' && typeof inside === 'string' ? [`clause ${inside}`] : clausesIn(inside),
  )
}

/** Commands within a millisecond of a deadline, and what falls due together. */
const racesIn = (
  {
    command: {
      data: { at },
    },
    answer,
  }: Step,
  before: Step | undefined,
): readonly string[] => {
  const deadline = before?.answer.after.nextDeadline ?? null
  const distance = deadline === null ? null : Number(at) - deadline
  return [
    ...(distance === -1 ? ['a millisecond before a deadline'] : []),
    ...(distance === 0 ? ['at a deadline'] : []),
    ...(distance === 1 ? ['a millisecond after a deadline'] : []),
    ...(isRepeated(answer.after.obligations.map(({ due: { by } }) => by)) ? ['two due at one instant'] : []),
    ...(isRepeated(missedIn(answer)) ? ['two missed at one instant'] : []),
  ]
}

const missedIn = ({ events }: Answer): readonly Json[] =>
  events.filter(({ type }) => type === 'ObligationMissed').map(({ data: { by = null } }) => by)

const isRepeated = (instants: readonly (Json | undefined)[]): boolean => {
  const given = instants.filter((instant) => instant !== null)
  return new Set(given).size < given.length
}
