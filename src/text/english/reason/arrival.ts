/** What is in, and what the customer learns of it. */
import type { ArrivalReason } from '../../../rule/arrival/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { notValid } from '../notValid.ts'
import { verb, you, your } from '../you.ts'

export const arrivalReasons: Phrases<FactsByCode<ArrivalReason>> = {
  stockAllocated: () => 'it is this order’s turn, and the units are now allocated to it',
  nothingAwaited: (_, say) => `${your(say, 'order')} is not waiting for any units`,
  servedBeforeShelf: () => 'waiting orders are served before any units go on the shelf',
  arrivalTold: ({ shipping }, say) =>
    `${you(say)} ${verb(say, 'are', 'is')} notified that all goods have arrived and that shipping costs ${say.amount(shipping)}`,
  shippingIsFixed: ({ fixed, told }, { amount }) =>
    `shipping was fixed at ${amount(fixed)} when the order was placed, so ${amount(told)} cannot be charged`,
  badShippingCost: ({ shipping }) => notValid('shippingCost', shipping),
  estimateMoved: ({ estimated }, { at }) => `shipment is now expected on ${at(estimated)}. A new estimate changes no deadlines`,
  delayTold: ({ estimated, told }, { at }) =>
    `shipment is delayed: it was expected on ${at(told)}, and is now expected on ${at(estimated)}`,
  delayAccepted: ({ of }, say) =>
    `${you(say)} ${verb(say, 'agree', 'agrees')} to wait longer for ${say.list(of.map((each) => say.names.obligation[each]))}`,
  noConsentAsked: (_, say) => `${you(say)} ${verb(say, 'have', 'has')} not been asked whether to wait`,
  supplyTold: (_, say) => `${you(say)} ${verb(say, 'are', 'is')} notified that the supplier has accepted the order`,
  supplyIsCommitted: ({ since }, { at }) => `the supplier has already accepted the order, on ${at(since)}`,
  promiseStays: ({ promised }, { by }) => `the promised date does not change: shipment ${by({ by: promised })}`,
  badEstimate: ({ estimated }) => notValid('shipDate', estimated),
  changeTold: ({ what }, say) =>
    `${you(say)} ${verb(say, 'are', 'is')} notified that the manufacturer has changed the product: ${what}`,
}
