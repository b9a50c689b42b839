/**
 * How what is answered differs from what was.
 *
 * 1. The entries of a list are told apart by what they are, not by where they stand: a reason by its code, an event by its type,
 *    an obligation by what is owed. One more or one less is one change, and leaves the others to be compared.
 * 2. Entries in another order are changes too: one is gone from its place, and there is one at another.
 * 3. Within an entry, each field that differs is a change of its own.
 */
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
  ...inValue({ part: 'verdict', of: null, field: '' }, was.verdict, is.verdict),
  ...inList('because', was.because, is.because, ({ code }) => code),
  ...inList('remedies', was.remedies, is.remedies, (remedy) => remedy.do),
  ...inValue({ part: 'until', of: null, field: '' }, was.until, is.until),
  ...inList('events', was.events, is.events, ({ type }) => type),
  ...inValue({ part: 'stage', of: null, field: '' }, was.after.stage, is.after.stage),
  ...inValue({ part: 'outcome', of: null, field: '' }, was.after.outcome, is.after.outcome),
  ...inValue({ part: 'money', of: null, field: '' }, was.after.money, is.after.money),
  ...inList('obligations', was.after.obligations, is.after.obligations, ({ owes }) => owes),
  ...inValue({ part: 'nextDeadline', of: null, field: '' }, was.after.nextDeadline, is.after.nextDeadline),
  ...inList('options', was.options ?? [], is.options ?? [], ({ command }) => command),
]

type Where = Pick<Change, 'part' | 'of' | 'field'>

const inValue = (where: Where, was: Json | undefined, is: Json | undefined): readonly Change[] => {
  if (was === is) return []
  if (!isObject(was) || !isObject(is) || Array.isArray(was) !== Array.isArray(is)) return [{ ...where, was, is }]
  // Of lists of different lengths it cannot be said which entries are the same.
  if (Array.isArray(was) && Array.isArray(is) && was.length !== is.length) return [{ ...where, was, is }]
  const fields = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...fields].flatMap((field) => inValue({ ...where, field: joined(where.field, field) }, was[field], is[field]))
}

const isObject = (value: Json | undefined): value is { readonly [field: string]: Json } =>
  typeof value === 'object' && value !== null

const joined = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`)

const inList = <E extends Json>(part: Part, was: readonly E[], is: readonly E[], name: (entry: E) => string): readonly Change[] =>
  paired(was, is, name).flatMap(([then, now]) => {
    const of = name((then ?? now) as E)
    return inValue({ part, of, field: '' }, then, now)
  })

type Pair<E> = readonly [was: E | undefined, is: E | undefined]

/** Entries of the same name side by side, as many as can be without changing the order; the others by themselves. */
const paired = <E>(was: readonly E[], is: readonly E[], name: (entry: E) => string): readonly Pair<E>[] => {
  const most = mostPairs(was.map(name), is.map(name))
  const pairs: Pair<E>[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < is.length) {
    const [here, onlyWas, onlyIs] = [most(i, j), most(i + 1, j), most(i, j + 1)]
    if (i < was.length && onlyWas === here) pairs.push([was[i++], undefined])
    else if (j < is.length && onlyIs === here) pairs.push([undefined, is[j++]])
    else pairs.push([was[i++], is[j++]])
  }
  return pairs
}

/** How many pairs of names there can be from these two places on. */
const mostPairs = (was: readonly string[], is: readonly string[]): ((i: number, j: number) => number) => {
  const width = is.length + 1
  const most = new Array<number>((was.length + 1) * width).fill(0)
  const from = (i: number, j: number): number => most[i * width + j] ?? 0
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--)
      most[i * width + j] = was[i] === is[j] ? 1 + from(i + 1, j + 1) : Math.max(from(i + 1, j), from(i, j + 1))
  return from
}
