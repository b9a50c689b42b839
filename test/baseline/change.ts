/**
 * How what is answered differs from what was.
 *
 * 1. The entries of a list are told apart by what they are, not by where they stand: a reason by its code, an event by its type,
 *    an obligation by what is owed. One more or one less is one change, and leaves the others to be compared.
 * 2. Entries in another order are changes too: one is gone from its place, and there is one at another.
 * 3. Within an entry, each field that differs is a change of its own.
 */
import { paired } from './paired.ts'
import type { Answer, Json } from './recorded.ts'

export type Change = {
  readonly part: Part
  /** Which entry of a list, by what it is: `OrderPlaced`, `shipment`; null where the part is not a list. */
  readonly of: string | null
  /** Where within it: `data.due.by`; empty: the whole of it. */
  readonly field: string
  /** Undefined: there was none. */
  readonly was: Json | undefined
  /** Undefined: there is none. */
  readonly is: Json | undefined
}

/** What was decided; then what the order is by that. */
export type Part =
  | 'verdict'
  | 'because'
  | 'remedies'
  | 'until'
  | 'events'
  | 'stage'
  | 'outcome'
  | 'money'
  | 'obligations'
  | 'nextDeadline'
  | 'options'

export const changesIn = (was: Answer, is: Answer): readonly Change[] => [
  ...inValue(whole('verdict'), was.verdict, is.verdict),
  ...inList('because', was.because, is.because, ({ code }) => [code]),
  ...inList('remedies', was.remedies, is.remedies, (remedy) => [remedy.do]),
  ...inValue(whole('until'), was.until, is.until),
  ...inList('events', was.events, is.events, ({ type, data: { owes, id } }) => [type, owes, id]),
  ...inValue(whole('stage'), was.after.stage, is.after.stage),
  ...inValue(whole('outcome'), was.after.outcome, is.after.outcome),
  ...inValue(whole('money'), was.after.money, is.after.money),
  ...inList('obligations', was.after.obligations, is.after.obligations, ({ owes, id }) => [owes, id]),
  ...inValue(whole('nextDeadline'), was.after.nextDeadline, is.after.nextDeadline),
  ...inList('options', was.options ?? [], is.options ?? [], ({ command }) => [command]),
]

type Where = Pick<Change, 'part' | 'of' | 'field'>

const whole = (part: Part, of: string | null = null): Where => ({ part, of, field: '' })

const inValue = (where: Where, was: Json | undefined, is: Json | undefined): readonly Change[] => {
  if (was === is) return []
  if (!isObject(was) || !isObject(is) || !isOneShape(was, is)) return [{ ...where, was, is }]
  const fields = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...fields].flatMap((field) => inValue({ ...where, field: joined(where.field, field) }, was[field], is[field]))
}

const isObject = (value: Json | undefined): value is { readonly [field: string]: Json } =>
  typeof value === 'object' && value !== null

/** Of lists of different lengths it cannot be said which of their entries are the same. */
const isOneShape = (was: object, is: object): boolean =>
  Array.isArray(was) ? Array.isArray(is) && was.length === is.length : !Array.isArray(is)

const joined = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`)

/** What an entry is, and which one where there can be several. */
type Named = readonly [name: string, ...which: readonly (Json | undefined)[]]

const inList = <E extends Json>(part: Part, was: readonly E[], is: readonly E[], named: (entry: E) => Named): readonly Change[] =>
  paired(was, is, (entry) => JSON.stringify(named(entry))).flatMap(([then, now]) => {
    const [name] = then !== undefined ? named(then) : now !== undefined ? named(now) : [null]
    return inValue(whole(part, name), then, now)
  })
