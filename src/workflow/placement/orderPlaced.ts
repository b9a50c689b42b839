/**
 * The order as it is placed.
 *
 * 1. Units that are available belong to the order from now on; the rest waits.
 * 2. The date that the customer was shown is promised. Without one, shipment is expected when the last item is released.
 */
import type { EventOf } from '../../order/event.ts'
import type { Kind } from '../../order/kind.ts'
import type { Line } from '../../order/line.ts'
import type { Placement } from '../../order/command.ts'
import type { OfferedLine } from '../../order/offer.ts'
import type { Policy } from '../../policy/policy.ts'
import { clauseFor } from '../../rule/builtInRule.ts'
import type { Deposit, PaymentPlan } from '../../rule/payment/planOf.ts'
import type { Instant } from '../../value/instant.ts'

export const orderPlaced = (
  policy: Policy,
  kind: Kind,
  { plan, deposits }: PaymentPlan,
  data: Placement,
  at: Instant,
): EventOf<'OrderPlaced'> => {
  const { order, circumstances, address, details = {}, shipping, promisedShipDate } = data
  const given = givenTo(data.lines)
  const lines = data.lines.map((offered, index) => lineOf(offered, given[index] ?? 0, deposits[index]))
  const promised =
    promisedShipDate === undefined ? null : { by: promisedShipDate, clause: clauseFor(policy.says, 'promiseStays') }
  const terms = { id: policy.id, version: policy.version }
  const placed = { at, order, policy: terms, kind, circumstances, address, details, lines, shipping, plan, promised }
  const estimated = promised === null ? lastRelease(data.lines) : null
  const isSupplyOwed = kind === 'inStock' && policy.sale.inStock?.supply !== undefined
  // Mostly there is neither, and copying so many fields takes longer than all the rest.
  if (estimated === null && !isSupplyOwed) return { type: 'OrderPlaced', data: placed }
  return {
    type: 'OrderPlaced',
    data: { ...placed, ...(estimated === null ? {} : { estimated }), ...(isSupplyOwed ? { supply: 'owed' } : {}) },
  }
}

/** When the last item is released; null: none has such a date. */
const lastRelease = (lines: readonly OfferedLine[]): Instant | null => {
  let last: Instant | null = null
  for (const { offer } of lines) if (offer.release !== undefined && (last === null || offer.release > last)) last = offer.release
  return last
}

/**
 * What each line has from the start. Lines of one item draw on the same stock: first those sold from it, then those that can
 * wait.
 */
const givenTo = (lines: readonly OfferedLine[]): readonly number[] => {
  const [only] = lines
  if (only !== undefined && lines.length === 1) return [availableOf(only, 0)]
  const taken = new Map<string, number>()
  const given = lines.map(() => 0)
  const give = (line: OfferedLine, index: number): void => {
    const before = taken.get(line.item) ?? 0
    given[index] = availableOf(line, before)
    taken.set(line.item, before + given[index])
  }
  for (const fromStock of [true, false])
    for (const [index, line] of lines.entries()) if ((line.kind === 'inStock') === fromStock) give(line, index)
  return given
}

/** As many as there are, once others have taken some. */
const availableOf = ({ quantity, offer }: OfferedLine, taken: number): number =>
  Math.min(quantity, Math.max(0, offer.available - taken))

const lineOf = (
  { id, item, kind, details = {}, quantity, price, offer: { marks = [], fees = {}, closing, release } }: OfferedLine,
  allocated: number,
  deposit: Deposit | undefined,
): Line => ({
  id,
  item,
  kind,
  details,
  marks,
  fees,
  dates: { closing: closing ?? null, release: release ?? null },
  quantity,
  price,
  deposit: deposit?.deposit ?? 0,
  depositRefundable: deposit?.depositRefundable ?? true,
  allowance: 0,
  credited: 0,
  waitedAtPlacement: quantity - allocated,
  allocated,
  cancelled: 0,
  returned: 0,
})
