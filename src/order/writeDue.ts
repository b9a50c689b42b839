/** Writes an instant for something that was owed without one: the calendar reaches that far by now. */
import { type Draft, moveTo } from './draft.ts'
import type { EventOf } from './event.ts'
import { ledgerWith } from './ledger.ts'

export const writeDue = (sale: Draft, { owes, id, due }: EventOf<'ObligationDated'>['data']): void => {
  const { stage, money } = sale
  if (owes === 'refund') {
    sale.money = ledgerWith(money, { owed: money.owed.map((each) => (each.id === id ? { ...each, due } : each)) })
    return
  }
  switch (stage.name) {
    case 'awaitingPayment':
      if (owes === 'payment') moveTo(sale, { ...stage, due })
      return
    case 'awaitingShipment':
      if (owes === 'preparation') moveTo(sale, { ...stage, prepare: due })
      if (owes === 'shipment') moveTo(sale, { ...stage, ship: due })
      return
    case 'preparing':
      if (owes === 'shipment') moveTo(sale, { ...stage, ship: due })
      return
    case 'delivered':
      if (owes === 'goodsBack') {
        const returns = stage.returns.map((each) => (each.id === id ? { ...each, back: due } : each))
        moveTo(sale, { ...stage, returns })
      }
      if (owes === 'returnWindow') moveTo(sale, { ...stage, window: due })
      return
    case 'awaitingStock':
    case 'arrived':
    case 'shipped':
    case 'closed':
      return
  }
}
