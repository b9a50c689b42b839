/**
 * The canonical form of a state: states that have the same are answered alike, now and from then on.
 *
 * 1. Of what has happened it keeps what can still matter: how much is held, not how it came in; what is still owed, not what was
 *    late once; of the answered commands those that could be sent again as they were; of an order that is over, its money.
 * 2. What has an id is named by where it stands.
 * 3. Instants are counted from now. Now itself matters where days differ.
 */
import type { Due } from '../../src/order/due.ts'
import type { Order, Sale } from '../../src/order/order.ts'
import type { SaleStage } from '../../src/order/stage.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Instant } from '../../src/value/instant.ts'
import type { Minor } from '../../src/value/money.ts'
import { isMissed } from '../../src/workflow/nextLapse.ts'
import { pendingOf } from '../../src/workflow/pending.ts'
import { isEveryDayAlike } from './everyDayAlike.ts'
import { moneyOf, takesFromHereOn } from './order.ts'
import type { State } from './state.ts'

export const canonicalOf = (policy: Policy, { order, now, toGoBack }: State): string =>
  JSON.stringify([
    isEveryDayAlike(policy) ? null : now,
    toGoBack,
    order.is === 'unplaced' ? null : duesIn(order, now),
    order.is === 'inquiry' ? [order.stage.name, order.stage.name === 'closed' ? order.stage.clause : null] : null,
    order.is === 'sale' ? saleForm(order, now) : null,
  ])

const saleForm = (sale: Sale, now: Instant): unknown => [
  stageForm(sale.stage, now),
  sale.lines.map(({ id, item, kind, waitedAtPlacement, ...line }) => Object.values(line)),
  [sale.shipping, sale.money.shippingAllowance, sale.money.asked, moneyOf(sale).held, sale.money.forfeited],
  isOverForGood(sale) ? null : openForm(sale, now),
]

/** What ended unpaid can be taken up again; what ended otherwise cannot, and only money moves from then on. */
const isOverForGood = ({ stage }: Sale): boolean => stage.name === 'closed' && stage.outcome !== 'expired'

const openForm = (sale: Sale, now: Instant): unknown => {
  const { application, specificationChanged, dates, missed } = sale
  const { promised } = dates
  return [
    application === null ? null : [application.lines, application.asks, application.clause],
    specificationChanged,
    promised === null ? null : [dueForm(promised, now), isMissed(missed, 'promisedShipment', null, promised.by)],
    answeredForm(sale),
  ]
}

const dueForm = (due: Due, now: Instant): unknown => [due.by === null ? due.why : due.by - now, due.clause]

const stageForm = (stage: SaleStage, now: Instant): unknown => {
  switch (stage.name) {
    case 'awaitingPayment':
      return [stage.name, stage.part]
    case 'awaitingStock':
    case 'arrived':
    case 'awaitingShipment':
    case 'preparing':
      return [stage.name]
    case 'shipped':
      return [stage.name, stage.at - now, stage.refused]
    case 'delivered': {
      const { at, window, pausedAt, returns } = stage
      const told = returns.map(({ lines, condition, reason, cameBack }) => [
        [lines, condition, reason],
        cameBack === null ? null : [cameBack.condition, cameBack.carriage, cameBack.at - now],
      ])
      return [
        stage.name,
        at - now,
        window === null ? null : dueForm(window, now),
        pausedAt === null ? null : pausedAt - now,
        told,
      ]
    }
    case 'closed':
      return [stage.name, stage.outcome, stage.clause]
  }
}

/** What is owed, by whom, in its order. What is owed back by the same instant and clause, one after another, is one sum. */
const duesIn = (order: Exclude<Order, { is: 'unplaced' }>, now: Instant): unknown => {
  const found: { readonly form: string; amount: Minor }[] = []
  for (const { owes, id, due, amount } of pendingOf(order)) {
    const name = owes === 'refund' ? null : nameOf(order, id)
    const form = JSON.stringify([owes, name, dueForm(due, now)])
    const last = found.at(-1)
    if (owes === 'refund' && last?.form === form) last.amount += amount ?? 0
    else found.push({ form, amount: amount ?? 0 })
  }
  return found
}

/** What an id of something open stands for: the application, or which of the returns; null: it is of nothing that is open. */
const nameOf = (order: Order, id: string | null): string | null => {
  if (order.is !== 'sale' || id === null) return null
  if (order.application?.id === id) return 'application'
  const index = order.stage.name === 'delivered' ? order.stage.returns.findIndex((each) => each.id === id) : -1
  return index === -1 ? null : `return ${index}`
}

const answeredForm = (sale: Sale): unknown =>
  sale.answered.flatMap(({ command, id, content }) => {
    const [of = ''] = id.split(' ')
    const name = id === '' ? '' : nameOf(sale, of)
    return name === null || !takesFromHereOn(sale, command) ? [] : [[command, name, content]]
  })
