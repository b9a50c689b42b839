/** What an event makes of a sale. Events of money and of returns have files of their own. */
import type { Event } from './event.ts'
import { evolveMoney } from './evolveMoney.ts'
import { evolveReturn } from './evolveReturn.ts'
import { lineWith, withoutUnits } from './line.ts'
import { moveTo } from './moveTo.ts'
import type { Sale } from './order.ts'
import { saleWith } from './saleWith.ts'
import { withDue } from './withDue.ts'
import { minus, quantityOf, type Units } from './units.ts'

export const evolveSale = (sale: Sale, event: Event): Sale => {
  const { stage } = sale
  switch (event.type) {
    case 'QuoteRequested':
    case 'QuoteSent':
    case 'OrderPlaced':
      return sale

    case 'PaymentRequested':
    case 'PaymentReceived':
    case 'MoneyForfeited':
    case 'RefundGranted':
    case 'RefundOwed':
    case 'RefundPaid':
    case 'OrderReinstated':
      return evolveMoney(sale, event)

    case 'StockAwaited':
      return moveTo(sale, { name: 'awaitingStock', since: event.data.at })
    case 'StockAllocated':
      return saleWith(sale, { lines: allocated(sale, event.data.lines) })
    case 'GoodsArrived':
      return moveTo(sale, { name: 'arrived', notice: event.data.notice })
    case 'OrderReady':
      return moveTo(sale, { name: 'awaitingShipment', prepare: event.data.prepare, ship: event.data.ship })
    case 'PreparationBegun':
      return stage.name === 'awaitingShipment' ? moveTo(sale, { name: 'preparing', ship: stage.ship }) : sale
    case 'OrderShipped':
      return moveTo(sale, { name: 'shipped', at: event.data.at, tracking: event.data.tracking, refused: null })
    case 'DeliveryRefused':
      return stage.name === 'shipped' ? moveTo(sale, { ...stage, refused: event.data.when }) : sale
    case 'OrderDelivered':
      return moveTo(sale, { name: 'delivered', at: event.data.at, returns: [], window: event.data.window, pausedAt: null })

    case 'CancellationRequested':
      return saleWith(sale, { application: { ...event.data.application, since: event.data.at } })
    case 'CancellationDenied':
      return saleWith(sale, { application: null })
    case 'UnitsCancelled':
      return withoutCancelled(sale, event.data.lines)

    case 'ReturnRequested':
    case 'ReturnAgreed':
    case 'GoodsCameBack':
    case 'ReturnEnded':
      return evolveReturn(sale, event)

    case 'EstimateChanged':
      return saleWith(sale, { dates: { ...sale.dates, estimated: event.data.estimated } })
    case 'SpecificationChanged':
      return saleWith(sale, { specificationChanged: true })
    case 'ObligationDated':
      return withDue(sale, event.data)
    case 'ObligationMissed': {
      const { owes, id, by } = event.data
      return saleWith(sale, { missed: [...sale.missed, { owes, id, by }] })
    }
    case 'OrderClosed': {
      const { at, outcome, clause, released } = event.data
      return moveTo(saleWith(sale, { application: null, lines: freed(sale, released) }), {
        name: 'closed',
        at,
        outcome,
        after: stage.name,
        clause,
      })
    }
  }
}

const allocated = ({ lines }: Sale, units: readonly Units[]): Sale['lines'] =>
  lines.map((line) => lineWith(line, { allocated: line.allocated + quantityOf(units, line.id) }))

const freed = ({ lines }: Sale, units: readonly Units[]): Sale['lines'] =>
  lines.map((line) => lineWith(line, { allocated: line.allocated - quantityOf(units, line.id) }))

/** Units gone leave the open request too: answered, shrunk, or as it was. */
const withoutCancelled = (sale: Sale, units: readonly Units[]): Sale => {
  const lines = sale.lines.map((line) => withoutUnits(line, quantityOf(units, line.id)))
  const left = sale.application === null ? [] : minus(sale.application.lines, units)
  return {
    ...sale,
    lines,
    application: sale.application === null || left.length === 0 ? null : { ...sale.application, lines: left },
  }
}
