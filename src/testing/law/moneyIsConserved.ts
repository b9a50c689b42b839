/**
 * Where the money of an order is, counted once more from its events alone.
 *
 * 1. Received = refunded + owed back + forfeited + held; nothing of it is negative, and the order's own ledger says the same.
 * 2. No more is held than what the order by then requires; of one that was cancelled or has expired, nothing.
 * 3. What leaves the shop has been paid for in full: every price and the shipping, to the minor unit, less what was taken off. An
 *    order that is reinstated has been paid as far as it was asked for.
 * 4. What goodwill and returns take off a price that has been paid is owed back.
 * 5. What is owed back is listed payment by payment, and nothing is paid out beyond what is owed.
 * 6. Money that comes in is refused only for an amount that is not valid, an id that is used, or an order that does not exist.
 */
import type { Event } from '../../order/event.ts'
import { heldIn, sumOf } from '../../order/ledger.ts'
import { askedFor, isPaidInFull, requiredOf } from '../../order/required.ts'
import type { Order } from '../../order/order.ts'
import { type PlayedStep, played } from '../history.ts'
import { type Law, placeOf } from '../law.ts'

export const moneyIsConserved: Law = {
  sentence: 'money is conserved',
  breachIn: (policy, history) => {
    let counted: Counted = { received: 0, refunded: 0, owed: 0, forfeited: 0 }
    let events: readonly Event[] = []
    for (const [index, step] of played(policy, history).entries()) {
      counted = step.decision.events.reduce(count, counted)
      events = [...events, ...step.decision.events]
      const breach =
        uncounted(counted) ??
        otherwise(counted, step.after) ??
        takenUpUnpaid(step) ??
        notGivenBack(step) ??
        badParts(events, step) ??
        moneyRefused(step)
      if (breach !== null) return `${placeOf(step, index)}: ${breach}`
    }
    return null
  },
}

type Counted = { readonly received: number; readonly refunded: number; readonly owed: number; readonly forfeited: number }

const count = (counted: Counted, { type, data }: Event): Counted => {
  if (type === 'PaymentReceived') return { ...counted, received: counted.received + data.amount }
  if (type === 'MoneyForfeited') return { ...counted, forfeited: counted.forfeited + data.amount }
  if (type === 'RefundOwed') return { ...counted, owed: counted.owed + data.amount }
  if (type === 'RefundPaid') return { ...counted, owed: counted.owed - data.amount, refunded: counted.refunded + data.amount }
  // Reinstated: what was to go back, or was kept, counts as paid.
  return type === 'OrderReinstated' ? { ...counted, owed: 0, forfeited: 0 } : counted
}

const heldOf = ({ received, refunded, owed, forfeited }: Counted): number => received - refunded - owed - forfeited

const uncounted = (counted: Counted): string | null => {
  const held = heldOf(counted)
  const isSound = Object.values({ ...counted, held }).every((amount) => Number.isSafeInteger(amount) && amount >= 0)
  return isSound ? null : `${JSON.stringify({ ...counted, held })} is no sound account`
}

const otherwise = (counted: Counted, order: Order): string | null => {
  if (order.is !== 'sale') return heldOf(counted) === 0 ? null : 'there is money, but nothing is sold'
  const { money, stage, closed } = order
  const held = heldIn(money)
  if (held !== heldOf(counted)) return `the ledger holds ${held}, the events ${heldOf(counted)}`
  if (sumOf(money.owed) !== counted.owed) return `the ledger owes ${sumOf(money.owed)}, the events ${counted.owed}`
  if (held > requiredOf(order)) return `${held} is held, and only ${requiredOf(order)} required`
  if ((closed?.outcome === 'cancelled' || closed?.outcome === 'expired') && held > 0)
    return `${held} is held of an order that is ${closed.outcome}`
  const leaves = stage === 'awaitingShipment' || stage === 'preparing' || stage === 'shipped'
  const total = askedFor(order, 'full')
  return leaves && held !== total ? `${stage} with ${held} paid of ${total}` : null
}

const takenUpUnpaid = ({ decision: { events }, after }: PlayedStep): string | null =>
  events.some(({ type }) => type === 'OrderReinstated') && after.is === 'sale' && after.stage === 'awaitingPayment'
    ? 'taken up again, and not paid'
    : null

const notGivenBack = ({ before, decision: { events } }: PlayedStep): string | null => {
  if (before.is !== 'sale' || !isPaidInFull(before)) return null
  for (const [index, { type, data }] of events.entries()) {
    if (type !== 'RefundGranted' && type !== 'ReturnEnded') continue
    const off = type === 'RefundGranted' ? data.amount : sumOf(data.credits)
    const next = events[index + 1]
    const back = next?.type === 'RefundOwed' ? next.data.amount : 0
    if (back !== off) return `${off} is taken off what has been paid, and ${back} is owed back`
  }
  return null
}

/** Refunds are listed payment by payment: never more from one than came in with it, until it counts as paid again. */
const badParts = (events: readonly Event[], { after }: PlayedStep): string | null => {
  if (after.is !== 'sale') return null
  const left = new Map(after.money.received.map(({ id, amount }) => [id, amount]))
  for (const { type, data } of events) {
    if (type === 'OrderReinstated') return null
    if (type !== 'RefundOwed') continue
    if (sumOf(data.from) !== data.amount) return `of ${data.amount} owed back only ${sumOf(data.from)} is from payments`
    for (const { payment, amount } of data.from) {
      const rest = (left.get(payment) ?? 0) - amount
      if (amount < 1 || rest < 0) return `more goes back of ${payment} than came in with it`
      left.set(payment, rest)
    }
  }
  return null
}

const moneyRefused = ({ command, decision, after }: PlayedStep): string | null => {
  if (command.type !== 'RecordPayment') return null
  const { id, amount } = command.data
  if (after.is !== 'sale') return decision.verdict === 'refused' ? null : 'granted, though nothing was bought'
  if (decision.verdict === 'granted')
    return after.money.received.some((payment) => payment.id === id && payment.amount === amount)
      ? null
      : 'granted, but not in the books'
  const [{ code }] = decision.because
  return code === 'idAlreadyUsed' || !Number.isSafeInteger(amount) || amount < 1 ? null : `refused: ${code}`
}
