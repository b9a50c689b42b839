/**
 * A line of an order, and what of it is left.
 *
 * 1. `price` and `deposit` are for the whole line, in minor units, tax and discounts in. Units are cut from them cumulatively,
 *    the odd minor unit first.
 * 2. Cancelled units are taken from those not yet allocated first.
 */
import type { Units } from './units.ts'
import { cut, type Minor } from '../value/money.ts'
import type { Kind } from './kind.ts'
import type { Details } from './offer.ts'

/** A line of an order, with what has become of its units and of its price. */
export type Line = {
  readonly id: string
  readonly item: string
  readonly kind: Kind
  /** The details given with the item. */
  readonly details: Details
  /** How the shop marks the item, in its own words: `finalSale`. */
  readonly marks: readonly string[]
  readonly quantity: number
  readonly price: Minor
  readonly deposit: Minor
  readonly depositRefundable: boolean
  /** What goodwill has taken off the units that are left. */
  readonly allowance: Minor
  /** What has been taken off for units that came back, their part of the goodwill in. */
  readonly credited: Minor
  /** Units that waited for stock when the order was placed; never recomputed. */
  readonly waitedAtPlacement: number
  readonly allocated: number
  readonly cancelled: number
  readonly returned: number
}

/** Units neither cancelled nor returned. */
export const unitsLeft = (line: Line): number => line.quantity - line.cancelled - line.returned

/** Units still wanted that wait for stock. */
export const unitsWaiting = (line: Line): number => Math.max(0, line.quantity - line.cancelled - line.allocated)

/** What the units that were not cancelled cost, before allowances. */
export const priceOf = (line: Line): Minor => line.price - cut(line.price, line.quantity, line.cancelled)

/** What of the deposit belongs to the units that were not cancelled. */
export const depositOf = (line: Line): Minor => line.deposit - cut(line.deposit, line.quantity, line.cancelled)

/** What is left of its price to be credited, once goodwill and returns are taken off. */
export const creditLeft = (line: Line): Minor => priceOf(line) - line.allowance - line.credited

/** What the next `quantity` units to come back are worth, without the goodwill already granted on them. */
export const worthOf = (line: Line, quantity: number): Minor => {
  const gone = line.cancelled + line.returned
  return cut(line.price, line.quantity, gone + quantity) - cut(line.price, line.quantity, gone) - goodwillOn(line, quantity)
}

/** Goodwill granted after the last unit was gone belongs to none. */
const goodwillOn = (line: Line, quantity: number): Minor => (quantity === 0 ? 0 : cut(line.allowance, unitsLeft(line), quantity))

/** The line with units cancelled: its allowance shrinks with them. */
export const withoutUnits = (line: Line, quantity: number): Line =>
  lineWith(line, {
    cancelled: line.cancelled + quantity,
    allocated: Math.min(line.allocated, line.quantity - line.cancelled - quantity),
    allowance: line.allowance - goodwillOn(line, quantity),
  })

/** The line with units come back: what goodwill had taken off them stays off. */
export const withReturned = (line: Line, quantity: number): Line =>
  lineWith(line, {
    returned: line.returned + quantity,
    allowance: line.allowance - goodwillOn(line, quantity),
    credited: line.credited + goodwillOn(line, quantity),
  })

type Counts = Partial<Pick<Line, 'allowance' | 'credited' | 'allocated' | 'cancelled' | 'returned'>>

/** The line with some of its counts replaced; spelled out, as a sale is, so that every line has the same shape. */
export const lineWith = (line: Line, change: Counts): Line => ({
  id: line.id,
  item: line.item,
  kind: line.kind,
  details: line.details,
  marks: line.marks,
  quantity: line.quantity,
  price: line.price,
  deposit: line.deposit,
  depositRefundable: line.depositRefundable,
  allowance: change.allowance ?? line.allowance,
  credited: change.credited ?? line.credited,
  waitedAtPlacement: line.waitedAtPlacement,
  allocated: change.allocated ?? line.allocated,
  cancelled: change.cancelled ?? line.cancelled,
  returned: change.returned ?? line.returned,
})

/** Every unit that is left, line by line. */
export const allUnits = (lines: readonly Line[]): readonly Units[] =>
  lines.filter((line) => unitsLeft(line) > 0).map((line) => ({ line: line.id, quantity: unitsLeft(line) }))
