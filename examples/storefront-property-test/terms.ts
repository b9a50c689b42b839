import type { Policy } from 'order-policy'

/** A pottery. Pots on the shelf are paid at once and may come back; pots to order are begun with a deposit, and told of when they are out of the kiln. */
export const pottery: Policy = {
  id: 'pottery',
  version: 1,
  about: 'A pottery that sells from the shelf and to order.',
  currency: 'EUR',
  calendar: {
    zone: 'Europe/Lisbon',
    open: ['tue', 'wed', 'thu', 'fri', 'sat'],
    holidays: ['2026-12-01', '2026-12-08', '2026-12-25', '2027-01-01'],
    covers: ['2026-06-01', '2027-06-30'],
    counting: { from: 'eventDay', due: 'endOfDay' },
  },
  sale: {
    inStock: {
      payment: [{ clause: 'POT-1', pay: 'full', asked: 'placement', within: { hours: 12 } }],
      cancellation: [
        { clause: 'POT-2', until: 'shipment', how: 'directly' },
        { clause: 'POT-2', how: 'never', instead: [{ clause: 'POT-7', do: 'requestReturn' }] },
      ],
      shipment: { clause: 'POT-3', within: { businessDays: 2 } },
    },
    preOrder: {
      payment: [
        { clause: 'POT-4', pay: 'deposit', of: { share: 40 }, asked: 'placement', within: { days: 3 } },
        {
          clause: 'POT-5',
          pay: 'balance',
          asked: 'arrival',
          within: { businessDays: 10 },
          // The twist: whoever changes their mind has everything back, but a pot that nobody pays for keeps its deposit.
          ifMissed: { clause: 'POT-6', then: 'ends', keeps: 'everythingPaid' },
        },
      ],
      cancellation: [
        { clause: 'POT-2', until: 'arrival', how: 'directly' },
        { clause: 'POT-2', how: 'never', instead: [{ do: 'contactSeller' }] },
      ],
      shipment: { clause: 'POT-3', within: { businessDays: 2 } },
    },
  },
  refunds: { clause: 'POT-8', within: { businessDays: 5 } },
  returns: {
    refuse: [],
    request: [{ clause: 'POT-7', of: 'unopened', how: 'byAgreement', carriage: 'customer' }],
    window: { clause: 'POT-7', ask: { days: 14 }, back: { days: 14 } },
    refund: { clause: 'POT-7', byAge: [], later: 100, ifShopsFault: 100, within: { businessDays: 5 } },
  },
}
