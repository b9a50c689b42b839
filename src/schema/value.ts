/** Small values, each with its limits. */
import type { ClauseId } from '../value/clause.ts'
import { type Instant, instantOf, isInstant } from '../value/instant.ts'
import type { Minor, Share } from '../value/money.ts'
import { chosen, leaf, type Schema, turned } from './schema.ts'

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

export const whole: Schema<number> = leaf('a whole number', Number.isSafeInteger)

export const countFromOne: Schema<number> = leaf(`a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`, wholeFrom(1))

/* @__NO_SIDE_EFFECTS__ */
function minorFrom(least: number): Schema<Minor> {
  return leaf(`a whole number of minor units from ${least} to ${Number.MAX_SAFE_INTEGER}`, wholeFrom(least))
}

/** What something costs: it may be free. */
export const amount: Schema<Minor> = minorFrom(0)

/** What changes hands: nothing is not paid. */
export const someAmount: Schema<Minor> = minorFrom(1)

const isPercentage = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= 100 && Math.round(value * 100) / 100 === value

/** Somebody who writes 0.2 means a fifth, and nobody asks for a fifth of a per cent. */
/* @__NO_SIDE_EFFECTS__ */
function noFraction(expected: string, right: Schema<Share>): Schema<Share> {
  return chosen<Share>((value) => {
    if (typeof value !== 'number' || value <= 0 || value >= 1) return right
    const percentage = Math.round(value * 10_000) / 100
    return { at: [], expected: percentage < 1 ? expected : `${expected}: ${value} as a percentage is ${percentage}` }
  })
}

const A_SHARE = 'a percentage, 0 or from 1 to 100, with at most two decimals'

export const share: Schema<Share> = noFraction(A_SHARE, leaf(A_SHARE, isPercentage))

const SOME_SHARE = 'a percentage from 1 to 100 with at most two decimals'

/** Of what is asked for: none is asked for by leaving the term out. */
export const someShare: Schema<Share> = noFraction(
  SOME_SHARE,
  leaf(SOME_SHARE, (value) => value !== 0 && isPercentage(value)),
)

/** In what was decided already, a share of whatever exactness. */
export const anyShare: Schema<Share> = leaf(
  'a percentage from 0 to 100',
  (value) => typeof value === 'number' && value >= 0 && value <= 100,
)

/** Of the shop's own text. Nothing in it is invisible, for people are shown it and programs compare it. */
export const clause: Schema<ClauseId> = leaf(
  'a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it',
  matches(/^(?!\s)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,64}(?<!\s)$/u),
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
