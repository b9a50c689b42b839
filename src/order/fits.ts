/**
 * Whether an event has a place in a sale. What has none changes nothing but the clock: an event that comes a second time, one of
 * another order, one that another reading of the order led to.
 *
 * 1. What answers a command that was answered already is that event again.
 * 2. What has an id comes once under it.
 * 3. What has none follows the stages: it fits where the sale waits for it, and what ends or begins anew is never older than the
 *    sale.
 * 4. No count leaves its range, and no more money goes than is held.
 */
import { asksTheSame } from './asksTheSame.ts'
import { canBeIn } from './canBeIn.ts'
import { isNextToAsk, isNextToGo } from './cancelling.ts'
import type { Duty, DutyName } from './duty.ts'
import type { Event, EventOf, ReturnEnd } from './event.ts'
import { heldIn, isKnownRefund, type Ledger, sumOf } from './ledger.ts'
import { creditLeft, isAllIn, unitsLeft } from './line.ts'
import type { AnsweredCommand, Head, Sale } from './order.ts'
import { shippingLeft } from './required.ts'
import { quantitiesIn, type Units } from './units.ts'
import { totalOf } from '../value/money.ts'

export const fits = (sale: Sale, event: Event): boolean =>
  !(event.data.answers !== undefined && isAnswered(sale.answered, event.data.answers)) && hasPlace(sale, event)

/** Whether this very command has taken effect. */
export const isAnswered = (answered: readonly AnsweredCommand[], answers: AnsweredCommand): boolean => {
  const { command, id } = answers
  for (let index = 0; index < answered.length; index++) {
    const each = answered[index]
    if (each !== undefined && each.command === command && each.id === id && asksTheSame(each, answers)) return true
  }
  return false
}

const hasPlace = (sale: Sale, event: Event): boolean => {
  const { stage, money, parcel, closed } = sale
  switch (event.type) {
    case 'QuoteRequested':
    case 'QuoteSent':
    case 'OrderPlaced':
      return false

    case 'PaymentRequested':
      return isWithTheShop(sale) && isFurther(money, event) && isSafe(totalOf(sale.lines, event.data.shipping))
    case 'PaymentReceived':
      return isNew(money.received, event.data.id) && isSafe(sumOf(money.received) + event.data.amount)
    case 'MoneyForfeited':
      return money.mayKeep && event.data.amount <= heldIn(money) && isNow(sale, event)
    case 'RefundGranted':
      return event.data.amount <= leftOf(sale, event)
    case 'RefundOwed':
      return !isKnownRefund(money, event.data.id) && event.data.amount <= heldIn(money)
    case 'RefundPaid':
      return isNew(money.refunded, event.data.id) && event.data.amount <= heldIn(money) + sumOf(money.owed)

    case 'SupplyCommitted':
      return isWithTheShop(sale) && sale.happened.supply === null
    case 'SupplyAwaited':
      return isBeforeArrival(sale) && sale.happened.supply === null && isNow(sale, event)
    case 'ConsentAsked':
      return closed === null && isLate(sale, event.data.of) && !isConsentOwed(sale, event.data.of) && isNow(sale, event)
    case 'DelayAccepted':
      return isConsentOwed(sale, event.data.of)
    case 'StockAwaited':
      return stage === 'awaitingPayment' && canBeIn(sale.kind, 'awaitingStock') && !isAllIn(sale.lines) && isNow(sale, event)
    case 'StockAllocated':
      return isWithTheShop(sale)
    case 'GoodsArrived':
      return isBeforeArrival(sale) && canBeIn(sale.kind, 'arrived') && isToldOf(sale) && isNow(sale, event)
    case 'OrderReady':
      return isBeforeArrival(sale) && isNow(sale, event)
    case 'PreparationBegun':
      return stage === 'awaitingShipment'
    case 'OrderShipped':
      return isWithTheShop(sale)
    case 'DeliveryRefused':
      return stage === 'shipped' && parcel?.refused === null
    case 'OrderDelivered':
      return closed === null && stage !== 'delivered'

    case 'CancellationRequested':
      return closed === null && sale.application === null && isNextToAsk(sale, event) && areFree(sale, unitsIn(event), [])
    case 'CancellationDenied':
      return sale.application?.id === event.data.id
    case 'UnitsCancelled':
      return closed === null && stage !== 'delivered' && isNextToGo(sale, event)
    case 'ReturnRequested': {
      const { id, lines } = event.data.return
      return stage === 'delivered' && isNew(sale.returns, id) && areFree(sale, lines, sale.returns)
    }
    case 'ReturnAgreed':
      return stage === 'delivered' && sale.returns.some(({ id, agreed }) => id === event.data.id && !agreed)
    case 'GoodsCameBack':
      return event.data.return === null
        ? stage === 'shipped'
        : stage === 'delivered' && sale.returns.some(({ id, cameBack }) => id === event.data.return && cameBack === null)
    case 'ReturnEnded':
      return isOpenReturn(sale, event.data)

    case 'EstimateChanged':
      return isNow(sale, event)
    case 'SpecificationChanged':
      return true
    case 'ObligationDated':
      return isUndated(sale, event)
    case 'ObligationMissed':
      return isMissing(sale, event)
    case 'OrderClosed':
      return closed === null && isNow(sale, event)
    case 'OrderReinstated':
      return closed?.outcome === 'expired' && isNow(sale, event)
  }
}

/** Whether it is owed without an instant, as yet. */
export const isUndated = ({ duties }: Head, { data }: EventOf<'ObligationDated'>): boolean =>
  duties.some((duty) => isOf(duty, data) && duty.due.by === null)

/** Whether it is owed by then, and not late as yet. */
export const isMissing = ({ duties }: Head, { data }: EventOf<'ObligationMissed'>): boolean =>
  duties.some((duty) => isOf(duty, data) && !duty.late && duty.due.by === data.by)

const isOf = (duty: Duty, { owes, id }: Pick<Duty, 'owes' | 'id'>): boolean => duty.owes === owes && duty.id === id

const isLate = ({ duties }: Head, owes: DutyName): boolean => duties.some((duty) => duty.owes === owes && duty.late)

const isConsentOwed = ({ duties }: Head, of: DutyName): boolean => duties.some((duty) => isOf(duty, { owes: 'consent', id: of }))

const isNow = ({ at }: Head, { data }: { readonly data: { readonly at: number } }): boolean => data.at >= at

const isWithTheShop = ({ closed, parcel }: Sale): boolean => closed === null && parcel === null

const isBeforeArrival = (sale: Sale): boolean =>
  (sale.stage === 'awaitingPayment' || sale.stage === 'awaitingStock') && isAllIn(sale.lines)

const isToldOf = ({ plan, money }: Sale): boolean => plan.onArrival && money.asked !== 'balance'

const isSafe = (amount: number): boolean => Number.isSafeInteger(amount)

const isNew = (known: readonly { readonly id: string }[], id: string): boolean => {
  for (const each of known) if (each.id === id) return false
  return true
}

/** A deposit is asked for before the whole price, and the balance after either. */
const isFurther = ({ asked }: Ledger, { data: { part } }: EventOf<'PaymentRequested'>): boolean =>
  asked === 'nothing' || (part === 'balance' ? asked !== 'balance' : part === 'full' && asked === 'deposit')

const leftOf = (sale: Sale, { data: { on } }: EventOf<'RefundGranted'>): number => {
  if (on === 'shipping') return shippingLeft(sale)
  const line = sale.lines.find(({ id }) => id === on.line)
  return line === undefined ? -1 : creditLeft(line)
}

const unitsIn = ({ data: { application } }: EventOf<'CancellationRequested'>): readonly Units[] => {
  const [first] = application.parts
  return first !== undefined && application.parts.length === 1 ? first.lines : application.parts.flatMap(({ lines }) => lines)
}

/** Whether all these units are the sale's, and in none of these returns. */
const areFree = ({ lines }: Sale, units: readonly Units[], returns: Sale['returns']): boolean => {
  const wanted = quantitiesIn(units)
  const inReturns = returns.length === 0 ? null : quantitiesIn(returns.flatMap((each) => each.lines))
  let found = 0
  for (const line of lines) {
    const quantity = wanted(line.id)
    if (quantity > unitsLeft(line) - (inReturns === null ? 0 : inReturns(line.id))) return false
    found += quantity
  }
  let all = 0
  for (const { quantity } of units) all += quantity
  return found > 0 && found === all
}

/** A refused parcel is back once; a return ends while it is open. */
const isOpenReturn = ({ stage, returns, lines }: Sale, { id, how }: ReturnEnd): boolean =>
  id === null
    ? stage === 'shipped' && how === 'received' && lines.some((line) => unitsLeft(line) > 0)
    : stage === 'delivered' && returns.some((each) => each.id === id)
