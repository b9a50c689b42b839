/** What an event makes of a sale. Events of money and of returns have files of their own. */
import { alsoAnswered } from './alsoAnswered.ts'
import { type Draft, draftOf, moveTo } from './draft.ts'
import type { Event } from './event.ts'
import { writeMoney } from './writeMoney.ts'
import { writeReturn } from './writeReturn.ts'
import { type Line, lineWith, withoutUnits } from './line.ts'
import type { Sale } from './order.ts'
import { writeDue } from './writeDue.ts'
import { minus, quantityOf, type Units } from './units.ts'

export const evolveSale = (before: Sale, event: Event): Sale => {
  const sale = draftOf(before)
  write(sale, event)
  sale.at = Math.max(before.at, event.data.at)
  sale.answered = alsoAnswered(before.answered, event.data.answers)
  // A stage enters a sale only where its kind's path has it.
  return sale as Sale
}

const write = (sale: Draft, event: Event): void => {
  const { stage } = sale
  switch (event.type) {
    case 'QuoteRequested':
    case 'QuoteSent':
    case 'OrderPlaced':
      return

    case 'PaymentRequested':
    case 'PaymentReceived':
    case 'MoneyForfeited':
    case 'RefundGranted':
    case 'RefundOwed':
    case 'RefundPaid':
    case 'OrderReinstated':
      writeMoney(sale, event)
      return

    case 'StockAwaited':
      moveTo(sale, { name: 'awaitingStock', since: event.data.at })
      return
    case 'StockAllocated':
      sale.lines = allocated(sale.lines, event.data.lines, 1)
      return
    case 'GoodsArrived':
      moveTo(sale, { name: 'arrived', notice: event.data.notice })
      return
    case 'OrderReady':
      moveTo(sale, { name: 'awaitingShipment', prepare: event.data.prepare, ship: event.data.ship })
      return
    case 'PreparationBegun':
      if (stage.name === 'awaitingShipment') moveTo(sale, { name: 'preparing', ship: stage.ship })
      return
    case 'OrderShipped':
      moveTo(sale, { name: 'shipped', at: event.data.at, tracking: event.data.tracking, refused: null })
      return
    case 'DeliveryRefused':
      if (stage.name === 'shipped') moveTo(sale, { ...stage, refused: event.data.when })
      return
    case 'OrderDelivered':
      moveTo(sale, { name: 'delivered', at: event.data.at, returns: [], window: event.data.window, pausedAt: null })
      return

    case 'CancellationRequested': {
      const { id, lines, asks, clause } = event.data.application
      sale.application = { id, lines, asks, clause, since: event.data.at }
      return
    }
    case 'CancellationDenied':
      sale.application = null
      return
    case 'UnitsCancelled':
      cancel(sale, event.data.lines)
      return

    case 'ReturnRequested':
    case 'ReturnAgreed':
    case 'GoodsCameBack':
    case 'ReturnEnded':
      writeReturn(sale, event)
      return

    case 'EstimateChanged':
      sale.dates = { promised: sale.dates.promised, estimated: event.data.estimated }
      return
    case 'SpecificationChanged':
      sale.specificationChanged = true
      return
    case 'ObligationDated':
      writeDue(sale, event.data)
      return
    case 'ObligationMissed': {
      const { owes, id, by } = event.data
      sale.missed = [...sale.missed, { owes, id, by }]
      return
    }
    case 'OrderClosed': {
      const { at, outcome, clause, released } = event.data
      sale.application = null
      sale.lines = allocated(sale.lines, released, -1)
      moveTo(sale, { name: 'closed', at, outcome, after: stage.name, clause })
      return
    }
  }
}

/** More units allocated, or (`by` -1) fewer. */
const allocated = (lines: readonly Line[], units: readonly Units[], by: 1 | -1): readonly Line[] =>
  units.length === 0
    ? lines
    : lines.map((line) => lineWith(line, { allocated: line.allocated + by * quantityOf(units, line.id) }))

/** Units gone leave the open request too: answered, shrunk, or as it was. */
const cancel = (sale: Draft, units: readonly Units[]): void => {
  const { application } = sale
  sale.lines = sale.lines.map((line) => withoutUnits(line, quantityOf(units, line.id)))
  const left = application === null ? [] : minus(application.lines, units)
  sale.application = application === null || left.length === 0 ? null : { ...application, lines: left }
}
