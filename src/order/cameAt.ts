/** When what terms speak of came: from what an order keeps, or from its parcel. */
import type { Instant } from '../value/instant.ts'
import type { Incident, Moment } from './moment.ts'
import type { Sale } from './order.ts'

/** When a moment came, or an incident came last; null: it has not. */
export const cameAt = (sale: Sale, what: Moment | Incident): Instant | null => {
  switch (what) {
    case 'placement':
      return sale.placedAt
    case 'firstPayment':
    case 'payment':
    case 'supply':
    case 'arrival':
      return sale.happened[what]
    case 'preparation':
      return sale.preparingSince ?? cameAt(sale, 'shipment')
    case 'shipment':
      return sale.parcel === null ? null : sale.parcel.shippedAt
    case 'delivery':
      return sale.parcel === null ? null : sale.parcel.deliveredAt
    case 'delay':
    case 'specificationChange':
      return sale.incidents[what]
  }
}

/** Whether the parcel has left, even if the order is closed by now. */
export const hasShipped = ({ parcel }: Pick<Sale, 'parcel'>): boolean => parcel !== null
