import type { Policy } from '../policy/policy.ts'
import { newYork } from './newYork.ts'

/** An importer that finds things for its customers: a quote first, a deposit, the balance on arrival, nothing back. */
export const importer: Policy = {
  id: 'importer',
  version: 1,
  about: 'An importer that finds things for its customers.',
  currency: 'USD',
  calendar: newYork,
  says: {
    onlyAsMarked: 'IMP-1',
    arrivalIsTold: 'IMP-5',
    unavailableIsRefundedInFull: 'IMP-7',
    onlyUnlistedItemsAreSpecial: 'IMP-9',
  },
  sale: {
    preOrder: {
      placing: [
        {
          clause: 'IMP-1',
          rule: 'complete',
          needs: ['itemCode', 'itemName', 'email', 'fullName', 'shippingAddress', 'paymentMethod'],
        },
      ],
      quote: { answer: { clause: 'IMP-2', within: { hours: 48 } }, confirm: { clause: 'IMP-3', within: { hours: 48 } } },
      payment: [
        { clause: 'IMP-4', pay: 'deposit', of: { share: 50 }, asked: 'confirmation', within: { businessDays: 5 } },
        {
          clause: 'IMP-5',
          pay: 'balance',
          asked: 'arrival',
          within: { businessDays: 5 },
          ifMissed: { clause: 'IMP-14', then: 'ends', keeps: 'everythingPaid' },
        },
      ],
      cancellation: [
        { clause: 'IMP-8', until: 'shipment', how: 'directly', ends: { keeps: 'everythingPaid' } },
        { clause: 'IMP-8', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'IMP-6', within: { hours: 48 } },
    },
    specialOrder: {
      placing: [{ clause: 'IMP-9', rule: 'complete', needs: ['maker', 'itemName', 'picture'] }],
      quote: { answer: { clause: 'IMP-9', within: 'openEnded' }, confirm: { clause: 'IMP-10', within: 'openEnded' } },
      payment: [{ clause: 'IMP-11', pay: 'full', asked: 'confirmation', within: { businessDays: 5 } }],
      cancellation: [
        { clause: 'IMP-12', until: 'payment', how: 'directly' },
        { clause: 'IMP-12', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'IMP-13', within: { hours: 48 } },
    },
  },
}
