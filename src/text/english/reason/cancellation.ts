/** Why units may be cancelled, may not, or depend on the shop or the carrier. */
import type { CancellationReason } from '../../../rule/cancellation/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { SHOP_CANCELS } from '../shopCancels.ts'
import { withReference } from '../withReference.ts'
import { you, your } from '../you.ts'

export const cancellationReasons: Phrases<FactsByCode<CancellationReason>> = {
  cancellableUntil: ({ until }, say) => `${you(say)} can cancel until ${say.names.milestone[until]}`,
  shopDecides: ({ until }, say) =>
    `until ${say.names.milestone[until]}, ${you(say)} can ask to cancel. The shop decides and may decline`,
  carrierDecides: ({ until }, say) =>
    `before ${say.names.milestone[until]}, ${your(say, 'order')} can be cancelled only if the carrier agrees. The carrier has been asked`,
  specificationChanged: (_, say) => `the manufacturer has changed the product, so ${you(say)} can cancel until shipment`,
  noLongerCancellable: ({ after }, say) =>
    after === null
      ? `${you(say)} cannot cancel this order`
      : `after ${say.names.milestone[after]}, ${you(say)} can no longer cancel`,
  cancellationIsOpen: ({ id }, say) =>
    `the ${withReference('cancellation request', say.id('reference', id))} is still awaiting an answer`,
  noCancellationIsOpen: () => 'no cancellation request is awaiting an answer',
  otherCancellationIsOpen: ({ id, open }, say) =>
    `the cancellation request that is awaiting an answer is ${say.id('reference', open)}, not ${say.id('reference', id)}`,
  cancellationApproved: ({ by }) => `the ${by} agrees to the cancellation`,
  cancellationDenied: ({ by }) => `the ${by} does not agree to the cancellation`,
  shopCancels: ({ because }) => `the shop cancels ${SHOP_CANCELS[because]}; everything paid for the cancelled goods is refunded`,
  shippedWhole: (_, say) => `once the parcel has shipped, ${your(say, 'order')} can be cancelled only as a whole`,
}
