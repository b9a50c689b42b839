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
import type { ItemDetails } from './offer.ts'

/** A line of an order, with what has become of its units and of its price. */
export type Line = {
  readonly id: string
  readonly item: string
  readonly kind: Kind
  /** The details given with the item. */
  readonly details: ItemDetails
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
  const gone = Math.min(quantity, unitsLeft(line))
  const cancelled = line.cancelled + gone
  const next = lineWith(line, {
    cancelled,
    allocated: Math.min(line.allocated, line.quantity - cancelled),
    allowance: line.allowance - goodwillOn(line, gone),
  })
  // What came back before counts for no more than is left.
  return line.credited === 0 ? next : withinPrice(next)
}

/** What has been taken off, as far as the price goes. */
const withinPrice = (line: Line): Line => {
  const credited = Math.min(line.credited, priceOf(line))
  return lineWith(line, { credited, allowance: Math.min(line.allowance, priceOf(line) - credited) })
}

/** The line with units come back, as many as are left: what goodwill had taken off them stays off. */
export const withReturned = (line: Line, quantity: number): Line => {
  const back = Math.min(quantity, unitsLeft(line))
  return lineWith(line, {
    returned: line.returned + back,
    allowance: line.allowance - goodwillOn(line, back),
    credited: line.credited + goodwillOn(line, back),
  })
}

/** The line with units that came in, as many as it waits for. */
export const withAllocated = (line: Line, quantity: number): Line =>
  lineWith(line, { allocated: line.allocated + Math.min(quantity, unitsWaiting(line)) })

/** The line with units that are free for others, as many as it has. */
export const withReleased = (line: Line, quantity: number): Line =>
  lineWith(line, { allocated: Math.max(0, line.allocated - quantity) })

/** A line with every count in its range. */
export const inRange = (line: Line): Line => {
  if (isFresh(line)) return line
  const cancelled = Math.min(line.cancelled, line.quantity)
  const returned = Math.min(line.returned, line.quantity - cancelled)
  const counted = lineWith(line, { cancelled, returned, allocated: Math.min(line.allocated, line.quantity - cancelled) })
  const deposit = Math.min(line.deposit, line.price)
  return { ...withinPrice(counted), deposit, waitedAtPlacement: Math.min(line.waitedAtPlacement, line.quantity) }
}

/** As every line is that a decision has placed. */
const isFresh = (line: Line): boolean =>
  line.cancelled + line.returned + line.allowance + line.credited === 0 &&
  line.allocated <= line.quantity &&
  line.waitedAtPlacement <= line.quantity &&
  line.deposit <= line.price

type Counts = Partial<Pick<Line, 'allowance' | 'credited' | 'allocated' | 'cancelled' | 'returned'>>

/** The line with some of its counts replaced; spelled out, as a sale is, so that every line has the same shape. */
export const lineWith = (line: Line, change: Counts): Line => ({
  id: line.id,
  item: line.item,
  kind: line.kind,
  details: line.details,
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
