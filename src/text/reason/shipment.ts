import type { ShipmentReason } from '../../rule/shipment/reason.ts'
import { elapsedInWords } from '../elapsedInWords.ts'
import { counted } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** Whether a parcel may be made up and leave, and what its arrival means. */
export const shipmentReasons: Telling<ShipmentReason> = {
  preparationBegins: () => 'the order is paid, and may be prepared',
  parcelLeaves: () => 'everything is paid and in, so the parcel may leave',
  promiseMissed: ({ promised, lateBy }, { until }) =>
    `shipment was promised ${until(promised)}, and is late by ${elapsedInWords(lateBy)}`,
  notPaid: ({ outstanding }, { money }) => `${money(outstanding)} is still to be paid, and nothing ships before`,
  notAllIn: ({ waiting }) =>
    `${counted(waiting, 'unit')} ${waiting === 1 ? 'is' : 'are'} still missing, and the order ships as a whole`,
  trackingMissing: () => 'the parcel may leave only with a tracking number, which the customer is told',
  parcelArrived: () => 'the parcel has reached the customer',
}
