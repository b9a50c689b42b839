/**
 * A line of an order, and what of it is left.
 *
 * 1. `price` and `deposit` are for the whole line, in minor units, tax and discounts in. Units are cut from them cumulatively,
 *    the odd minor unit first.
 * 2. Cancelled units are taken from those not yet allocated first.
 */
import type { Mutable } from '../kernel/mutable.ts'
import type { Units } from './units.ts'
import type { Instant } from '../value/instant.ts'
import { cut, type Minor } from '../value/money.ts'
import type { Kind } from './kind.ts'
import type { Details, Fees, OfferDate } from './offer.ts'

/** A line of an order, with what has become of its units and of its price. */
export type Line = {
  readonly id: string
  readonly item: string
  readonly kind: Kind
  /** The details given with the item. */
  readonly details: Details
  /** How the shop marks the item, in its own words: `finalSale`. */
  readonly marks: readonly string[]
  /** For each unit, in minor units, by the name that terms use. */
  readonly fees: Fees
  /** When it is no longer sold, and when it is released; null where the offer had no such date. */
  readonly dates: LineDates
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

type LineDates = { readonly [D in OfferDate]: Instant | null }

/** The line of an id: for many ids, one after another, it goes through the lines once. Of two lines of one id, the first. */
export const lineIn = (lines: readonly Line[]): ((id: string) => Line | undefined) => {
  if (lines.length <= FEW) return (id) => lines.find((line) => line.id === id)
  const byId = new Map<string, Line>()
  for (const line of lines) if (!byId.has(line.id)) byId.set(line.id, line)
  return (id) => byId.get(id)
}

const FEW = 8

/** Units neither cancelled nor returned. */
export const unitsLeft = (line: Line): number => line.quantity - line.cancelled - line.returned

/** Units still wanted that wait for stock. */
export const unitsWaiting = (line: Line): number => Math.max(0, line.quantity - line.cancelled - line.allocated)

/** Whether nothing that is still wanted waits for stock. */
export const isAllIn = (lines: readonly Line[]): boolean => {
  for (const line of lines) if (unitsWaiting(line) > 0) return false
  return true
}

/** Whether no unit is wanted any more. */
export const isAllCancelled = (lines: readonly Line[]): boolean => {
  for (const line of lines) if (line.cancelled !== line.quantity) return false
  return true
}

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

/** The line with units cancelled, as many as are left: its allowance shrinks with them. */
export const withoutUnits = (line: Line, quantity: number): Line => {
  const left = lineDraft(line)
  const gone = Math.min(quantity, unitsLeft(line))
  left.cancelled += gone
  left.allocated = Math.min(left.allocated, left.quantity - left.cancelled)
  left.allowance -= goodwillOn(line, gone)
  // What came back before counts for no more than is left.
  if (left.credited > 0) keepWithinPrice(left)
  return left
}

/** What has been taken off, as far as the price goes. */
const keepWithinPrice = (line: Mutable<Line>): void => {
  const price = priceOf(line)
  line.credited = Math.min(line.credited, price)
  line.allowance = Math.min(line.allowance, price - line.credited)
}

/** The line with units come back, as many as are left: what goodwill had taken off them stays off. */
export const withReturned = (line: Line, quantity: number): Line => {
  const left = lineDraft(line)
  const back = Math.min(quantity, unitsLeft(line))
  const goodwill = goodwillOn(line, back)
  left.returned += back
  left.allowance -= goodwill
  left.credited += goodwill
  return left
}

/** The line with units that came in, as many as it waits for. */
export const withAllocated = (line: Line, quantity: number): Line => {
  const changed = lineDraft(line)
  changed.allocated += Math.min(quantity, unitsWaiting(line))
  return changed
}

/** The line with every unit in that is still wanted. */
export const withAllAllocated = (line: Line): Line => {
  const waiting = unitsWaiting(line)
  return waiting === 0 ? line : withAllocated(line, waiting)
}

/** The line with units that are free for others, as many as it has. */
export const withReleased = (line: Line, quantity: number): Line => {
  const changed = lineDraft(line)
  changed.allocated = Math.max(0, changed.allocated - quantity)
  return changed
}

/** A line with every count in its range. */
export const inRange = (line: Line): Line => {
  if (isFresh(line)) return line
  const counted = lineDraft(line)
  counted.cancelled = Math.min(line.cancelled, line.quantity)
  counted.returned = Math.min(line.returned, line.quantity - counted.cancelled)
  counted.allocated = Math.min(line.allocated, line.quantity - counted.cancelled)
  counted.waitedAtPlacement = Math.min(line.waitedAtPlacement, line.quantity)
  keepWithinPrice(counted)
  counted.deposit = Math.min(line.deposit, line.price)
  return counted
}

/** As every line is that a decision has placed. */
const isFresh = (line: Line): boolean =>
  line.cancelled + line.returned + line.allowance + line.credited === 0 &&
  line.allocated <= line.quantity &&
  line.waitedAtPlacement <= line.quantity &&
  line.deposit <= line.price

/** The line with an amount taken off, as far as there is something left: as goodwill (`allowance`), or for units that came back. */
export const withTakenOff = (line: Line, amount: Minor, as: 'allowance' | 'credited'): Line => {
  const changed = lineDraft(line)
  changed[as] += Math.min(amount, creditLeft(line))
  return changed
}

/** A copy of a line to write into; spelled out, as a sale is, so that every line has the same shape. */
const lineDraft = (line: Line): Mutable<Line> => ({
  id: line.id,
  item: line.item,
  kind: line.kind,
  details: line.details,
  marks: line.marks,
  fees: line.fees,
  dates: line.dates,
  quantity: line.quantity,
  price: line.price,
  deposit: line.deposit,
  depositRefundable: line.depositRefundable,
  allowance: line.allowance,
  credited: line.credited,
  waitedAtPlacement: line.waitedAtPlacement,
  allocated: line.allocated,
  cancelled: line.cancelled,
  returned: line.returned,
})

/** Every unit that is left, line by line. */
export const allUnits = (lines: readonly Line[]): readonly Units[] =>
  lines.filter((line) => unitsLeft(line) > 0).map((line) => ({ line: line.id, quantity: unitsLeft(line) }))
