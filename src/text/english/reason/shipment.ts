/** Whether a parcel may be made up and leave, and what its arrival means. */
import type { ShipmentReason } from '../../../rule/shipment/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { counted, forms } from '../plural.ts'
import { verb, you, your } from '../you.ts'

export const shipmentReasons: Phrases<FactsByCode<ShipmentReason>> = {
  preparationBegins: (_, say) => `${your(say, 'order')} is paid and can be prepared`,
  parcelLeaves: () => 'everything is paid and in stock, so the parcel can ship',
  promiseMissed: ({ promised, lateBy }, { by, elapsed }) =>
    `shipment was promised ${by({ by: promised })} and is ${elapsed(lateBy)} late`,
  supplyAwaited: (_, say) => `the supplier has not accepted ${your(say, 'order')} yet, and nothing ships until then`,
  consentAwaited: ({ of }, say) =>
    `${say.names.obligation[of]} is late, and nothing ships until ${you(say)} ${verb(say, 'have', 'has')} said whether to wait`,
  notPaid: ({ outstanding }, { amount }) => `${amount(outstanding)} is still due, and nothing ships until it is paid`,
  notAllIn: ({ waiting }, say) =>
    `${counted(waiting, 'unit')} ${forms(waiting, 'is', 'are')} still missing, and ${your(say, 'order')} ships only as a whole`,
  trackingMissing: (_, say) => `the parcel can ship only with a tracking number for ${you(say)}`,
  parcelArrived: () => 'the parcel has been delivered',
}
