import type { ArrivalReason } from '../../rule/arrival/reason.ts'
import type { Telling } from './telling.ts'

/** What is in, and what the customer is told of it. */
export const arrivalReasons: Telling<ArrivalReason> = {
  stockAllocated: () => 'it is this order’s turn, and the units are its own from now on',
  servedBeforeShelf: () => 'orders that wait are served before anything goes on the shelf',
  arrivalTold: ({ shipping }, { money }) =>
    `the customer is told that everything is in, and that shipping costs ${money(shipping)}`,
  shippingIsFixed: ({ fixed, told }, { money }) =>
    `shipping was fixed at ${money(fixed)} when the order was placed, so ${money(told)} cannot be charged`,
  badShippingCost: ({ shipping }) => `${shipping} is no shipping cost: it takes a whole number of the currency’s smallest unit`,
  estimateMoved: ({ estimated }, { at }) =>
    `the estimate is now ${at(estimated)}; an estimate moves nothing else, and no deadline with it`,
  promiseStays: ({ promised }, { until }) => `the promise stays: shipment ${until(promised)}`,
  badEstimate: ({ estimated }) => `${estimated} is no instant`,
  changeTold: ({ what }) => `the customer is told what its maker has changed: ${what}`,
}
