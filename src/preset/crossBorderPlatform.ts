import type { Policy } from '../policy/policy.ts'
import { shanghai } from './shanghai.ts'

/** A platform that ships across borders: 24 hours to pay, orders cancelled, parcels refused, goods returned. */
export const crossBorderPlatform: Policy = {
  id: 'cross-border-platform',
  version: 1,
  about: 'A platform that ships across borders.',
  currency: 'USD',
  calendar: shanghai,
  sale: {
    inStock: {
      payment: [{ clause: 'XB-1', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      cancellation: [
        { clause: 'XB-1', until: 'payment', how: 'directly' },
        { clause: 'XB-2', until: 'preparation', how: 'ifShopAgrees' },
        { clause: 'XB-5', until: 'shipment', how: 'ifCarrierAgrees' },
        {
          clause: 'XB-6',
          how: 'never',
          instead: [
            { clause: 'XB-7', do: 'refuseDelivery' },
            { clause: 'XB-9', do: 'requestReturn' },
            { clause: 'XB-3', do: 'contactService' },
          ],
        },
      ],
      latePayment: { clause: 'XB-13', shopMay: 'reinstate' },
      preparation: { clause: 'XB-4', within: { hours: 12 } },
    },
  },
  refunds: [
    { clause: 'XB-11', when: { region: 'BR' }, within: { businessDays: [1, 10] } },
    { clause: 'XB-11', within: { businessDays: [1, 3] } },
  ],
  returns: {
    refuse: [
      { clause: 'XB-7', when: 'beforeArrival' },
      { clause: 'XB-8', when: 'atTheDoor' },
    ],
    request: [
      { clause: 'XB-9', of: 'unopened', how: 'byLabel', labelsIn: ['US', 'DE', 'FR'], carriage: 'customer' },
      { clause: 'XB-10', of: 'opened', how: 'byAgreement', carriage: 'customer' },
    ],
    window: { clause: 'XB-14', ask: { days: 30 }, back: { days: 30 } },
    refund: {
      clause: 'XB-12',
      byAge: [
        { within: { days: 15 }, share: 100 },
        { within: { days: 45 }, share: 80 },
      ],
      later: 50,
      ifShopsFault: 100,
      within: 'openEnded',
    },
  },
}
