/** The sale with an instant for something that was owed without one: the calendar reaches that far by now. */
import type { EventOf } from './event.ts'
import { moveTo } from './moveTo.ts'
import { saleWith } from './saleWith.ts'
import type { Sale } from './order.ts'

export const withDue = (sale: Sale, { owes, id, due }: EventOf<'ObligationDated'>['data']): Sale => {
  const { stage, money } = sale
  if (owes === 'refund')
    return saleWith(sale, { money: { ...money, owed: money.owed.map((each) => (each.id === id ? { ...each, due } : each)) } })
  switch (stage.name) {
    case 'awaitingPayment':
      return owes === 'payment' ? moveTo(sale, { ...stage, due }) : sale
    case 'awaitingShipment':
      if (owes === 'preparation') return moveTo(sale, { ...stage, prepare: due })
      return owes === 'shipment' ? moveTo(sale, { ...stage, ship: due }) : sale
    case 'preparing':
      return owes === 'shipment' ? moveTo(sale, { ...stage, ship: due }) : sale
    case 'delivered': {
      const returns = stage.returns.map((each) => (each.id === id ? { ...each, back: due } : each))
      if (owes === 'goodsBack') return moveTo(sale, { ...stage, returns })
      return owes === 'returnWindow' ? moveTo(sale, { ...stage, window: due }) : sale
    }
    case 'awaitingStock':
    case 'arrived':
    case 'shipped':
    case 'closed':
      return sale
  }
}
