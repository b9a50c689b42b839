/** What becomes of the goods from the instant at which they are ready to leave. */
import { beginDuty, endDuty, type SaleDraft, waitFor, waitForTheShop } from './draft.ts'
import { openEnded } from './due.ts'
import { withoutWaitedFor } from './duty.ts'
import type { EventOf } from './event.ts'
import { newParcel, parcelWith } from './parcel.ts'

export type ParcelEvent = EventOf<'OrderReady' | 'PreparationBegun' | 'OrderShipped' | 'DeliveryRefused' | 'OrderDelivered'>

export const writeParcel = (sale: SaleDraft, event: ParcelEvent): void => {
  const { parcel } = sale
  switch (event.type) {
    case 'OrderReady': {
      const { at, prepare, ship } = event.data
      waitForTheShop(sale, 'shipment', ship ?? openEnded(at, null))
      sale.preparingSince = null
      if (prepare !== null) beginDuty(sale, 'preparation', prepare)
      return
    }
    case 'PreparationBegun':
      sale.preparingSince = event.data.at
      endDuty(sale, 'preparation')
      return
    case 'OrderShipped': {
      const { at, tracking, delivery } = event.data
      waitFor(sale, 'delivery', delivery ?? openEnded(at, null))
      sale.parcel = newParcel(at, tracking)
      return
    }
    case 'DeliveryRefused':
      if (parcel === null) return
      sale.parcel = parcelWith(parcel, { refused: event.data.when })
      endDuty(sale, 'delivery')
      return
    case 'OrderDelivered': {
      const { at, window } = event.data
      sale.duties = withoutWaitedFor(sale.duties)
      const delivery = { deliveredAt: at, returnWindow: window, windowPausedAt: null }
      sale.parcel = parcelWith(parcel ?? newParcel(at, null), delivery)
      if (window !== null) beginDuty(sale, 'returnWindow', window)
      return
    }
  }
}
