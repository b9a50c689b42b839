import type { DataOf } from '../../order/command.ts'
import type { CancellationReason } from '../../rule/cancellation/reason.ts'
import { MILESTONE } from '../names.ts'
import type { Telling } from './telling.ts'

/** Why units may be cancelled, may not, or hang on somebody's word. */
export const cancellationReasons: Telling<CancellationReason> = {
  cancellableUntil: ({ until }) => `until ${MILESTONE[until]}, the customer may cancel`,
  shopDecides: ({ until }) =>
    `until ${MILESTONE[until]}, the customer may apply to cancel; the shop decides, and its consent is not promised`,
  carrierDecides: ({ until }) => `until ${MILESTONE[until]}, the order can be cancelled only if the carrier agrees, who is asked`,
  specificationChanged: () =>
    'what was ordered has been changed by its maker, so the customer may cancel until the parcel has left',
  noLongerCancellable: ({ after }) =>
    after === null
      ? 'this order cannot be cancelled by the customer'
      : `once ${MILESTONE[after]}, the order can no longer be cancelled`,
  cancellationIsOpen: ({ id }) => `the cancellation request ${id} still awaits its answer`,
  noCancellationIsOpen: () => 'no cancellation request awaits an answer',
  otherCancellationIsOpen: ({ id, open }) => `the cancellation request that awaits an answer is ${open}, not ${id}`,
  cancellationApproved: ({ by }) => `the ${by} agrees to the cancellation`,
  cancellationDenied: ({ by }) => `the ${by} does not agree to the cancellation`,
  shopCancels: ({ because }) => `the shop cancels, ${CAUSE[because]}; everything paid for it goes back`,
  shippedWhole: () => 'a parcel on its way can be cancelled only as a whole',
  inquiryWithdrawn: () => 'nobody is bound before a quote is confirmed, so the request may be withdrawn',
}

const CAUSE: Readonly<Record<DataOf<'CancelOrder'>['because'], string>> = {
  unavailable: 'since it cannot supply the goods',
  lost: 'since the parcel was lost',
  other: 'for a reason of its own',
}
