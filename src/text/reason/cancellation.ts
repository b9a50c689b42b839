import type { CancellationReason } from '../../rule/cancellation/reason.ts'
import { MILESTONE, SHOP_CANCELS } from '../names.ts'
import type { Telling } from './telling.ts'

/** Why units may be cancelled, may not, or hang on somebody's word. */
export const cancellationReasons: Telling<CancellationReason> = {
  cancellableUntil: ({ until }) => `until ${MILESTONE[until]} the customer may cancel`,
  shopDecides: ({ until }) =>
    `until ${MILESTONE[until]} the customer may apply to cancel; the shop decides, and its consent is not promised`,
  carrierDecides: ({ until }) => `until ${MILESTONE[until]} the order can be cancelled only if the carrier agrees, who is asked`,
  specificationChanged: () => 'the maker has changed what was ordered, so the customer may cancel until shipment',
  noLongerCancellable: ({ after }) =>
    after === null ? 'the customer cannot cancel this order' : `after ${MILESTONE[after]} the customer can no longer cancel`,
  cancellationIsOpen: ({ id }) => `the cancellation request ${id} still awaits its answer`,
  noCancellationIsOpen: () => 'no cancellation request awaits an answer',
  otherCancellationIsOpen: ({ id, open }) => `the cancellation request that awaits an answer is ${open}, not ${id}`,
  cancellationApproved: ({ by }) => `the ${by} agrees to the cancellation`,
  cancellationDenied: ({ by }) => `the ${by} does not agree to the cancellation`,
  shopCancels: ({ because }) => `the shop cancels ${SHOP_CANCELS[because]}; everything paid for it goes back`,
  shippedWhole: () => 'a parcel on its way can be cancelled only as a whole',
}
