/**
 * The canonical form of a state: states that have the same are answered alike, now and from then on.
 *
 * 1. Of what has happened it keeps what can still matter: how much is held, not how it came in; what is still owed, not what was
 *    late once; of the answered commands those that could be sent again as they were; of an order that is over, its money.
 * 2. What has an id is named by where it stands.
 * 3. Instants are counted from now. Now itself matters where days differ.
 */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import type { Span } from '../../src/deadline/span.ts'
import type { Due } from '../../src/order/due.ts'
import { compareDuties } from '../../src/order/duty.ts'
import { cameAt } from '../../src/order/cameAt.ts'
import { INCIDENTS, type Incident, type Moment, MOMENTS } from '../../src/order/moment.ts'
import { OFFER_DATES, type OfferDate } from '../../src/order/offer.ts'
import { dutiesOf } from '../../src/order/obligationsOf.ts'
import type { Order, Sale } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Window } from '../../src/rule/window.ts'
import type { Instant } from '../../src/value/instant.ts'
import type { Minor } from '../../src/value/money.ts'
import { isEveryDayAlike } from './everyDayAlike.ts'
import { moneyOf, owedBack, partAsked, returnsOf, takesFromHereOn } from './order.ts'
import type { State } from './state.ts'

export const canonicalOf = (policy: Policy, { order, now, toGoBack }: State): string =>
  JSON.stringify([
    isEveryDayAlike(policy) ? null : now,
    toGoBack,
    order.is === 'unplaced' ? null : duesIn(order, now),
    order.is === 'inquiry' ? [order.stage, order.closed?.clause] : null,
    order.is === 'sale' ? saleForm(policy, order, now) : null,
  ])

const saleForm = (policy: Policy, sale: Sale, now: Instant): unknown => [
  [sale.stage, partAsked(sale)],
  parcelForm(sale, now),
  returnsOf(sale).map(({ lines, condition, reason, cameBack }) => [
    [lines, condition, reason],
    cameBack === null ? null : [cameBack.condition, cameBack.carriage, cameBack.at - now],
  ]),
  sale.closed === null ? null : [sale.closed.outcome, sale.closed.clause],
  sale.lines.map(({ id, item, kind, waitedAtPlacement, dates, ...line }) => [
    Object.values(line),
    datesRead(policy).map((date) => (dates[date] === null ? null : dates[date] - now)),
  ]),
  [sale.shipping, sale.money.shippingAllowance, sale.money.asked, moneyOf(sale).held, sale.money.forfeited],
  isOverForGood(sale) ? null : openForm(policy, sale, now),
]

/** What ended unpaid can be taken up again; what ended otherwise cannot, and only money moves from then on. */
const isOverForGood = ({ closed }: Sale): boolean => closed !== null && closed.outcome !== 'expired'

const openForm = (policy: Policy, sale: Sale, now: Instant): unknown => {
  const { application, dates, missed } = sale
  const { promised } = dates
  return [
    application === null ? null : application.parts,
    readBy(policy).map((what) => momentForm(policy, sale, what, now)),
    sale.happened.supply !== null,
    policy.sale[sale.kind]?.delay === undefined || dates.estimated === null ? null : dates.estimated - now,
    promised === null
      ? null
      : [dueForm(promised, now), missed.some(({ owes, by }) => owes === 'promisedShipment' && by === promised.by)],
    answeredForm(sale),
  ]
}

/** What rows count from matters to the instant, while they count; of what only opens or ends one, whether it has happened. */
const momentForm = (policy: Policy, sale: Sale, what: Moment | Incident, now: Instant): unknown => {
  const at = cameAt(sale, what)
  const longest = longestFrom(policy, what)
  return at === null || longest === null ? at !== null : Math.max(at - now, -longest)
}

const windowsIn = ({ sale }: Policy): readonly Window[] =>
  Object.values(sale).flatMap(({ cancellation }): readonly Window[] => cancellation)

/** What a row opens or ends with. */
const readBy = (policy: Policy): readonly (Moment | Incident)[] => {
  const read = new Set(windowsIn(policy).flatMap(({ since = 'placement', until }) => [since, until]))
  return [...MOMENTS, ...INCIDENTS].filter((what) => read.has(what))
}

/** The dates of an offer with which a row ends. */
const datesRead = (policy: Policy): readonly OfferDate[] =>
  OFFER_DATES.filter((date) => windowsIn(policy).some(({ until }) => until === date))

/** For how long rows count from it, at most, in milliseconds; null: none does. */
const longestFrom = (policy: Policy, what: Moment | Incident): number | null => {
  const spans = windowsIn(policy).flatMap(({ since = 'placement', within, after }) => (since === what ? [within, after] : []))
  const lengths = spans.filter((span) => span !== undefined).map(lengthOf)
  return lengths.length === 0 ? null : Math.max(...lengths)
}

const lengthOf = (span: Span): number => {
  if ('hours' in span && typeof span.hours === 'number') return span.hours * millisecondsInHour
  // With the day on which it begins, whatever the calendar says of its end.
  if ('days' in span && typeof span.days === 'number') return (span.days + 2) * millisecondsInDay
  return Number.POSITIVE_INFINITY
}

const dueForm = (due: Due, now: Instant): unknown => [due.by === null ? due.why : due.by - now, due.clause]

/** The parcel of an order that can still come back. */
const parcelForm = ({ stage, parcel }: Sale, now: Instant): unknown => {
  if (parcel === null || stage === 'closed') return null
  const { shippedAt, deliveredAt, refused, returnWindow, windowPausedAt } = parcel
  return [
    (deliveredAt ?? shippedAt) - now,
    refused,
    returnWindow === null ? null : dueForm(returnWindow, now),
    windowPausedAt === null ? null : windowPausedAt - now,
  ]
}

/** What is owed, by whom, in its order. What is owed back by the same instant and clause, one after another, is one sum. */
const duesIn = (order: Exclude<Order, { is: 'unplaced' }>, now: Instant): unknown => {
  const found: { readonly form: string; amount: Minor }[] = []
  for (const { owes, id, due } of [...dutiesOf(order)].sort(compareDuties)) {
    const isRefund = owes === 'refund'
    const amount = isRefund ? owedBack(order, id) : 0
    const form = JSON.stringify([owes, isRefund ? null : nameOf(order, id), dueForm(due, now)])
    const last = found.at(-1)
    if (isRefund && last?.form === form) last.amount += amount
    else found.push({ form, amount })
  }
  return found
}

/** What an id of something open stands for: the application, or which of the returns; null: it is of nothing that is open. */
const nameOf = (order: Order, id: string | null): string | null => {
  if (order.is !== 'sale' || id === null) return null
  if (order.application?.id === id) return 'application'
  const index = returnsOf(order).findIndex((each) => each.id === id)
  return index === -1 ? null : `return ${index}`
}

const answeredForm = (sale: Sale): unknown =>
  sale.answered.flatMap(({ command, id, content }) => {
    const [of = ''] = id.split(' ')
    const name = id === '' ? '' : nameOf(sale, of)
    return name === null || !takesFromHereOn(sale, command) ? [] : [[command, name, content]]
  })
