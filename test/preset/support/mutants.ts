/**
 * Every term of a policy taken away, and every term changed by the least there is: one policy for each.
 *
 * 1. What stands in a list, and every key that a policy can do without, is taken away. Rows change places.
 * 2. Clauses are renumbered, words replaced by each other word of their vocabulary, numbers moved by one, hours by a minute.
 * 3. A word that no vocabulary knows is an error: a new term cannot slip through unchanged.
 */
import type { Policy } from '../../../src/index.ts'
import { KINDS } from '../../../src/order/kind.ts'
import { INCIDENTS, MOMENTS } from '../../../src/order/moment.ts'
import { RETENTIONS } from '../../../src/order/retention.ts'
import { AGREEMENTS } from '../../../src/rule/cancellation/terms.ts'
import { BEFORE_DELIVERY } from '../../../src/schema/rule/window.ts'

export type Mutant = { readonly change: string; readonly policy: Policy }

type Path = readonly (string | number)[]

type Change = { readonly path: Path; readonly to: unknown }

/** A change to nothing: the term is gone. */
const GONE = Symbol('gone')

/**
 * Terms are alternatives of one another under these keys. A word with no alternative is changed by taking away what it stands in.
 */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  since: [...MOMENTS, ...INCIDENTS],
  until: BEFORE_DELIVERY,
  how: ['directly', ...AGREEMENTS, 'never'],
  do: ['refuseDelivery', 'requestReturn', 'contactSeller', 'contactService'],
  keeps: RETENTIONS,
  when: ['beforeArrival', 'atTheDoor'],
  carriage: ['customer', 'shop'],
  with: KINDS,
  region: ['BR', 'US'],
  from: ['eventDay', 'receipt'],
  due: ['endOfDay', 'startOfDay', 'sameTime'],
}

/** Words that are free, or that stand or fall with the term they are in: any other word is none of a policy. */
const FREE_WORDS = ['id', 'zone', 'labelsIn', 'needs', 'date', 'name', 'extraOpen', 'covers', 'open', 'holidays']
const ONLY_WORDS = ['pay', 'asked', 'of', 'rule', 'script', 'counts', 'upFront', 'told', 'shopMay']

/** Keys that a policy, or a term, cannot do without. */
const NEEDED = [
  ...['id', 'version', 'about', 'currency', 'calendar', 'sale', 'clause', 'within', 'payment', 'cancellation', 'instead'],
  ...[
    'how',
    'do',
    'when',
    'carriage',
    'with',
    'pay',
    'asked',
    'of',
    'rule',
    'script',
    'counts',
    'upFront',
    'told',
    'shopMay',
    'then',
  ],
  ...[
    'hours',
    'days',
    'businessDays',
    'openHours',
    'atMost',
    'asks',
    'from',
    'share',
    'labelsIn',
    'needs',
    'confirm',
    'byAge',
    'later',
  ],
  ...[
    'refuse',
    'request',
    'window',
    'refund',
    'ask',
    'back',
    'ifShopsFault',
    'zone',
    'open',
    'holidays',
    'date',
    'name',
    'covers',
    'counting',
    'due',
  ],
]

/** No decision rests on these: a text for people, and the unit in which the amounts are given. */
const SAYS_NOTHING: readonly string[] = ['about', 'currency']

export const mutantsOf = (policy: Policy, at: Path = []): readonly Mutant[] =>
  changesIn(valueAt(policy, at), at).map((change) => ({
    change: `${change.path.join('.')} → ${change.to === GONE ? 'gone' : JSON.stringify(change.to)}`,
    policy: changed(policy, change.path, change.to) as Policy,
  }))

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inside, key) => (inside as Readonly<Record<string | number, unknown>>)[key], value)

const changesIn = (value: unknown, path: Path): readonly Change[] => {
  if (typeof value === 'number') return numbersNear(value, path).map((to) => ({ path, to }))
  if (typeof value === 'string') return wordsFor(value, path).map((to) => ({ path, to }))
  if (Array.isArray(value)) {
    const removals =
      isPair(value) || path.at(-1) === 'payment' ? [] : value.map((_, index) => ({ path: [...path, index], to: GONE }))
    const added = path.at(-1) === 'with' ? [{ path, to: [...value, ...KINDS.filter((kind) => !value.includes(kind))] }] : []
    return [...removals, ...added, ...swapped(value, path), ...value.flatMap((each, index) => changesIn(each, [...path, index]))]
  }
  return Object.entries(value as object).flatMap(([key, inside]): readonly Change[] => {
    if (path.length === 0 && SAYS_NOTHING.includes(key)) return []
    const here = [...path, key]
    const removal = isNeeded(here) && !isOwnClause(here) ? [] : [{ path: here, to: GONE }]
    return [...removal, ...endless(inside, here), ...changesIn(inside, here)]
  })
}

/** Rows are read from the top: each one above its neighbour, but for the last, which is read where no other is open. */
const swapped = (value: readonly unknown[], path: Path): readonly Change[] =>
  path.at(-1) !== 'cancellation'
    ? []
    : value.slice(0, -2).map((row, index) => ({
        path,
        to: [...value.slice(0, index), value[index + 1], row, ...value.slice(index + 2)],
      }))

/** A quote needs its answer, and so does the question whether to wait; that to a request may be left open. */
const isNeeded = (path: Path): boolean =>
  NEEDED.includes(String(path.at(-1))) || isConsent(path) || (path.at(-1) === 'answer' && path.at(-2) === 'quote')

/** A clause apart from the one around it. */
const isOwnClause = (path: Path): boolean =>
  path.at(-1) === 'clause' && (path.at(-2) === 'ends' || path.at(-2) === 'ifMissed' || path.at(-3) === 'instead')

/** Some times can be left open, and what is open can be given a time. */
const endless = (value: unknown, path: Path): readonly Change[] => {
  const isWithin = path.at(-1) === 'within'
  if (!isWithin || path.includes('placing') || path.includes('byAge')) return []
  return [{ path, to: value === 'openEnded' ? { hours: 1 } : 'openEnded' }]
}

const isPair = (value: readonly unknown[]): boolean => value.length === 2 && value.every((each) => typeof each === 'number')

const numbersNear = (value: number, path: Path): readonly number[] => {
  const key = path.at(-1)
  if (key === 'hours' || key === 'openHours') return [(value * 60 - 1) / 60, (value * 60 + 1) / 60]
  if (path.at(-2) === 'businessDays') return key === 0 ? [value - 1] : [value + 1]
  if (key === 'share' || key === 'later' || key === 'ifShopsFault') return value === 100 ? [value - 1] : [value - 1, value + 1]
  return [value - 1, value + 1]
}

/** What may follow instead. Whether something follows at all is another change: the term is taken away. */
const followingFor = (value: string, path: Path): readonly string[] => {
  if (value === 'granted' || value === 'denied') return [value === 'granted' ? 'denied' : 'granted']
  // Of a consent that was asked for.
  if (isConsent(path.slice(0, -2))) return [value === 'ends' ? 'goesOn' : 'ends']
  if (value === 'ends' || value === 'asksAgain' || value === 'delivered') return []
  throw new Error(`No change is known for ${path.join('.')}: ${value}. Give what may follow instead in mutants.ts.`)
}

/** The answer of a customer who is asked to wait. */
const isConsent = (path: Path): boolean => path.at(-1) === 'answer' && path.at(-2) === 'ifMissed'

const CLAUSE = /^[A-Z]+-\d+$/

const wordsFor = (value: string, path: Path): readonly string[] => {
  if (CLAUSE.test(value)) return ['ELSE-1']
  const key = String(path.filter((each) => typeof each === 'string').at(-1))
  // The last row of cancellation asks nothing: it stands or falls as a whole.
  if (key === 'how' && value === 'never') return []
  if (key === 'then') return followingFor(value, path)
  const vocabulary = VOCABULARY[key]
  if (vocabulary?.includes(value)) return vocabulary.filter((word) => word !== value)
  if (key === 'of' && (value === 'opened' || value === 'unopened')) return [value === 'opened' ? 'unopened' : 'opened']
  if (key === 'id') return [`${value}-else`]
  if (
    FREE_WORDS.includes(key) ||
    ONLY_WORDS.includes(key) ||
    value === 'openEnded' ||
    value === 'byLabel' ||
    value === 'byAgreement'
  )
    return []
  throw new Error(`No change is known for ${path.join('.')}: ${value}. Give its vocabulary in mutants.ts.`)
}

/** The value with one place in it changed, or gone. Everything else is the same objects, so that a calendar is read once. */
const changed = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to
  if (Array.isArray(value)) {
    const index = Number(key)
    if (rest.length === 0 && to === GONE) return value.filter((_, each) => each !== index)
    return value.map((each, position) => (position === index ? changed(each, rest, to) : each))
  }
  const record = value as Readonly<Record<string, unknown>>
  const { [String(key)]: inside, ...others } = record
  return rest.length === 0 && to === GONE ? others : { ...record, [String(key)]: changed(inside, rest, to) }
}
