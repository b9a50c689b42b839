import type { Policy } from '../policy/policy.ts'
import { newYork } from './newYork.ts'

/** A hobby shop that takes pre-orders: little or nothing up front, the balance on arrival, first come, first served. */
export const preOrderStore: Policy = {
  id: 'pre-order-store',
  version: 1,
  about: 'A hobby shop that takes pre-orders.',
  currency: 'USD',
  calendar: newYork,
  says: {
    kindsThatDoNotMixAreSplit: 'PRE-1',
    onlyUntilClosing: 'PRE-2',
    estimatesMoveNothing: 'PRE-3',
    changesAreTold: 'PRE-4',
    arrivalIsTold: 'PRE-9',
    unpaidNeverShips: 'PRE-10',
    firstComeFirstServed: 'PRE-14',
    customersBeforeShelf: 'PRE-14',
  },
  sale: {
    preOrder: {
      placing: [
        {
          clause: 'PRE-13',
          rule: 'standing',
          counts: ['lapsedAfterArrival'],
          within: { days: 365 },
          asks: [
            { from: 2, upFront: 'deposit', share: 30 },
            { from: 4, upFront: 'full', consent: 'PRE-13' },
          ],
        },
      ],
      payment: [
        { clause: 'PRE-8', pay: 'deposit', of: 'markedItems', asked: 'placement', within: { hours: 24 }, consent: 'PRE-7' },
        {
          clause: 'PRE-9',
          pay: 'balance',
          asked: 'arrival',
          within: { businessDays: 5 },
          ifMissed: { clause: 'PRE-15', then: 'ends', keeps: 'nonRefundableDeposit' },
        },
      ],
      shippingCost: { clause: 'PRE-11', told: 'onArrival' },
      cancellation: [
        { clause: 'PRE-4', since: 'specificationChange', until: 'shipment', how: 'directly' },
        { clause: 'PRE-5', until: 'arrival', how: 'directly', ends: { clause: 'PRE-6', keeps: 'nonRefundableDeposit' } },
        { clause: 'PRE-5', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'PRE-12', within: { businessDays: [2, 3] } },
    },
    inStock: {
      payment: [{ clause: 'PRE-16', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      cancellation: [
        { clause: 'PRE-16', until: 'shipment', how: 'directly' },
        { clause: 'PRE-16', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'PRE-12', within: { businessDays: [2, 3] } },
    },
  },
}
