/**
 * Where a sale is, worked out from what has happened to it and from what is owed.
 *
 * 1. Closed, once it has ended.
 * 2. Delivered or shipped, once its parcel has left.
 * 3. Otherwise it waits for what is owed first: a payment, the stock, its supply, the notice of its arrival, or the shipment.
 * 4. While the customer is asked whether to wait for its supply, it waits there, also once it is supplied.
 */
import type { SaleDraft } from './draft.ts'
import type { SaleStage } from './stage.ts'

export const stageOf = ({
  closed,
  parcel,
  preparingSince,
  duties,
}: Pick<SaleDraft, 'closed' | 'parcel' | 'preparingSince' | 'duties'>): SaleStage => {
  if (closed !== null) return 'closed'
  if (parcel !== null) return parcel.deliveredAt === null ? 'shipped' : 'delivered'
  for (const { owes } of duties) {
    if (owes === 'payment') return 'awaitingPayment'
    if (owes === 'stock') return 'awaitingStock'
    if (owes === 'supply') return 'awaitingSupply'
    if (owes === 'arrivalNotice') return 'arrived'
    if (owes === 'shipment') return preparingSince === null ? 'awaitingShipment' : 'preparing'
  }
  // Supply is no longer owed once it is there; all else that is late stays owed until the order goes on.
  for (const { owes, id } of duties) if (owes === 'consent' && id === 'supply') return 'awaitingSupply'
  return 'awaitingPayment'
}
