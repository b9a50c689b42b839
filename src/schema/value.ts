/** Small values, each with its limits. */
import type { ClauseId } from '../value/clause.ts'
import { type Instant, instantOf, isInstant } from '../value/instant.ts'
import type { Minor, Share } from '../value/money.ts'
import { leaf, type Schema, turned } from './schema.ts'

/* @__NO_SIDE_EFFECTS__ */
function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value)
}

/* @__NO_SIDE_EFFECTS__ */
function wholeFrom(least: number): (value: unknown) => boolean {
  return (value) => Number.isSafeInteger(value) && (value as number) >= least
}

/** As every scheduler, store and payment provider takes it. */
export const id: Schema<string> = leaf('an id of 1 to 64 of the characters 0-9 A-Z a-z . _ -', matches(/^[0-9A-Za-z._-]{1,64}$/))

/** What something is called. */
export const name: Schema<string> = leaf('text that is not empty', matches(/\S/))

/** Text whose meaning is judged elsewhere. */
/* @__NO_SIDE_EFFECTS__ */
export function textAs(expected: string): Schema<string> {
  return leaf(expected, (value) => typeof value === 'string')
}

export const text: Schema<string> = textAs('text')

export const yesOrNo: Schema<boolean> = leaf('true or false', (value) => typeof value === 'boolean')

export const count: Schema<number> = leaf(`a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`, wholeFrom(0))

export const countFromOne: Schema<number> = leaf(`a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`, wholeFrom(1))

/* @__NO_SIDE_EFFECTS__ */
function minorFrom(least: number): Schema<Minor> {
  return leaf(`a whole number of minor units from ${least} to ${Number.MAX_SAFE_INTEGER}`, wholeFrom(least))
}

/** What something costs: it may be free. */
export const amount: Schema<Minor> = minorFrom(0)

/** What changes hands: nothing is not paid. */
export const someAmount: Schema<Minor> = minorFrom(1)

const isShare = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= 100 && Math.round(value * 100) / 100 === value

export const share: Schema<Share> = leaf('a percentage from 0 to 100 with at most two decimals', isShare)

/** Of what is asked for: none is asked for by leaving the term out. */
export const someShare: Schema<Share> = leaf(
  'a percentage above 0 and up to 100 with at most two decimals',
  (value) => value !== 0 && isShare(value),
)

/** Of the shop's own text. */
export const clause: Schema<ClauseId> = leaf(
  'a clause id that ends in a hyphen and a number, as XB-6',
  matches(/^(?=.{3,64}$)\S+-\d+(\.\d+)?$/),
)

/** As the host's own list of currencies has it. */
export const currency: Schema<string> = leaf(
  'an ISO 4217 currency code, as USD',
  (value) => typeof value === 'string' && Intl.supportedValuesOf('currency').includes(value),
)

/** Epoch milliseconds inside, whichever way it was written. */
export const instant: Schema<Instant> = turned(
  'epoch milliseconds, or a date and time with an offset, as 2026-11-21T10:00:00+09:00',
  (value) => {
    const read = typeof value === 'string' ? instantOf(value) : value
    return typeof read === 'number' && isInstant(read) ? read : undefined
  },
)
