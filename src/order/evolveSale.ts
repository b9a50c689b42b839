/** What an event makes of a sale, if it has a place there. Events of money, of parcels and of returns have files of their own. */
import { alsoAnswered } from './alsoAnswered.ts'
import { beginDuty, draftOf, endDuty, missDuties, type SaleDraft, waitForTheShop } from './draft.ts'
import { cancellingWith } from './cancelling.ts'
import { openEnded } from './due.ts'
import { changeDuty, isAboutGoods } from './duty.ts'
import type { Event, EventOf } from './event.ts'
import { fits } from './fits.ts'
import { happenedBy } from './happenedBy.ts'
import { ledgerThatMayKeep } from './ledger.ts'
import { type Line, withAllocated, withoutUnits, withReleased } from './line.ts'
import type { Incident } from './moment.ts'
import type { Sale } from './order.ts'
import { parcelWith } from './parcel.ts'
import { stageOf } from './stageOf.ts'
import { minus, quantitiesIn, type Units } from './units.ts'
import type { Instant } from '../value/instant.ts'
import { writeMoney } from './writeMoney.ts'
import { writeParcel } from './writeParcel.ts'
import { writeReturn } from './writeReturn.ts'

export const evolveSale = (before: Sale, event: Event): Sale =>
  fits(before, event) ? saleAfter(before, event) : later(before, event)

/** The sale after an event that is known to have a place there. */
export const saleAfter = (before: Sale, event: Event): Sale => {
  const sale = draftOf(before)
  sale.at = Math.max(before.at, event.data.at)
  write(sale, event)
  sale.answered = alsoAnswered(before.answered, event.data.answers)
  sale.stage = stageOf(sale)
  // The stage follows from the facts it stands for, and a kind of sale waits only for what its stages have.
  return sale as Sale
}

/** The same after refunds that lapsed, in their turn. */
export const saleAfterMissed = (before: Sale, events: readonly EventOf<'ObligationMissed'>[]): Sale => {
  const sale = draftOf(before)
  for (const { data } of events) sale.at = Math.max(sale.at, data.at)
  missDuties(
    sale,
    events.map(({ data: { owes, id, by } }) => ({ owes, id, by })),
  )
  return sale as Sale
}

const later = (before: Sale, event: Event): Sale => {
  const sale = draftOf(before)
  sale.at = Math.max(before.at, event.data.at)
  return sale as Sale
}

const write = (sale: SaleDraft, event: Event): void => {
  switch (event.type) {
    case 'QuoteRequested':
    case 'QuoteSent':
    case 'OrderPlaced':
      return

    case 'MoneyForfeited':
    case 'RefundOwed':
    case 'RefundPaid':
      writeMoney(sale, event)
      return
    case 'PaymentRequested':
    case 'PaymentReceived':
    case 'RefundGranted':
    case 'OrderReinstated':
      writeMoney(sale, event)
      sale.happened = happenedBy(sale)
      return

    case 'SupplyCommitted':
      sale.happened = { ...sale.happened, supply: event.data.at }
      endDuty(sale, 'supply')
      return
    case 'SupplyAwaited':
      waitForTheShop(sale, 'supply', event.data.supply)
      return
    case 'ConsentAsked':
      beginDuty(sale, 'consent', event.data.consent, event.data.of)
      return
    case 'DelayAccepted':
      endDuty(sale, 'consent', event.data.of)
      sale.duties = changeDuty(sale.duties, event.data.of, null, { due: event.data.due, late: false })
      return
    case 'StockAwaited':
      awaitStock(sale, event)
      return
    case 'StockAllocated':
      sale.lines = eachWith(sale.lines, event.data.lines, withAllocated)
      sale.happened = happenedBy(sale)
      return
    case 'GoodsArrived':
      waitForTheShop(sale, 'arrivalNotice', event.data.notice)
      return

    case 'OrderReady':
    case 'PreparationBegun':
    case 'OrderShipped':
    case 'DeliveryRefused':
    case 'OrderDelivered':
      writeParcel(sale, event)
      return

    case 'CancellationRequested': {
      const { id, parts } = event.data.application
      sale.application = { id, parts, since: event.data.at }
      sale.cancelling = null
      beginDuty(sale, 'cancellationAnswer', event.data.answer ?? openEnded(event.data.at, parts[0]?.clause ?? null), id)
      return
    }
    case 'CancellationDenied':
      endApplication(sale)
      return
    case 'UnitsCancelled':
      cancel(sale, event)
      sale.happened = happenedBy(sale)
      return

    case 'ReturnRequested':
    case 'ReturnAgreed':
    case 'GoodsCameBack':
    case 'ReturnEnded':
      writeReturn(sale, event)
      return

    case 'EstimateChanged':
      sale.dates = { promised: sale.dates.promised, estimated: event.data.estimated }
      if (event.data.delay !== undefined) cameAgain(sale, 'delay', event.data.at)
      return
    case 'SpecificationChanged':
      cameAgain(sale, 'specificationChange', event.data.at)
      return
    case 'ObligationDated':
      date(sale, event)
      return
    case 'ObligationMissed': {
      const { owes, id, by } = event.data
      missDuties(sale, [{ owes, id, by }])
      if (isAboutGoods(owes)) cameAgain(sale, 'delay', event.data.at)
      return
    }
    case 'OrderClosed':
      close(sale, event)
      return
  }
}

const awaitStock = (sale: SaleDraft, { data: { at, stock, supply } }: EventOf<'StockAwaited'>): void => {
  waitForTheShop(sale, 'stock', stock ?? openEnded(at, null))
  if (supply !== undefined) beginDuty(sale, 'supply', supply)
  sale.waitsSince = at
}

/** The lines with a change of those of which units are meant. */
const eachWith = (
  lines: readonly Line[],
  units: readonly Units[],
  change: (line: Line, quantity: number) => Line,
): readonly Line[] => {
  if (units.length === 0) return lines
  const meant = quantitiesIn(units)
  return lines.map((line) => {
    const quantity = meant(line.id)
    return quantity === 0 ? line : change(line, quantity)
  })
}

/** Cancelled units leave the open application too: it is answered, shrinks, or stays as it was. */
const cancel = (sale: SaleDraft, event: EventOf<'UnitsCancelled'>): void => {
  const { application } = sale
  const units = event.data.lines
  sale.lines = eachWith(sale.lines, units, withoutUnits)
  sale.money = ledgerThatMayKeep(sale.money)
  sale.cancelling = cancellingWith(sale.cancelling, event)
  if (application === null) return
  const parts = application.parts
    .map((part) => ({ ...part, lines: minus(part.lines, units) }))
    .filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) endApplication(sale)
  else sale.application = { ...application, parts }
}

const cameAgain = (sale: SaleDraft, incident: Incident, at: Instant): void => {
  sale.incidents = { ...sale.incidents, [incident]: at }
}

const endApplication = (sale: SaleDraft): void => {
  if (sale.application !== null) endDuty(sale, 'cancellationAnswer', sale.application.id)
  sale.application = null
}

/** An instant for what was owed without one: the calendar reaches that far by now. */
const date = (sale: SaleDraft, { data: { owes, id, due } }: EventOf<'ObligationDated'>): void => {
  const { parcel, duties } = sale
  if (owes === 'returnWindow' && parcel !== null) sale.parcel = parcelWith(parcel, { returnWindow: due })
  sale.duties = changeDuty(duties, owes, id, { due })
}

/** What is owed back stays owed; nothing else does. */
const close = (sale: SaleDraft, { data: { at, outcome, clause, released } }: EventOf<'OrderClosed'>): void => {
  sale.application = null
  sale.returns = []
  sale.lines = eachWith(sale.lines, released, withReleased)
  sale.money = ledgerThatMayKeep(sale.money)
  sale.duties = sale.duties.filter(({ owes }) => owes === 'refund')
  sale.closed = { at, outcome, clause }
}
