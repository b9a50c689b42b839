import type { ShipmentReason } from '../../rule/shipment/reason.ts'
import { counted } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** Whether a parcel may be made up and leave, and what its arrival means. */
export const shipmentReasons: Telling<ShipmentReason> = {
  preparationBegins: () => 'the order is paid, and may be prepared',
  parcelLeaves: () => 'everything is paid and in, so the parcel may leave',
  notPaid: ({ outstanding }, { money }) => `${money(outstanding)} is still to be paid, and nothing ships before`,
  notAllIn: ({ waiting }) =>
    `${counted(waiting, 'unit')} ${waiting === 1 ? 'is' : 'are'} still missing, and the order ships as a whole`,
  trackingMissing: () => 'the parcel may leave only with a tracking number, which the customer is told',
  parcelArrived: () => 'the parcel has reached the customer',
}
