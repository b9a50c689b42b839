import type { Policy } from '../policy/policy.ts'
import { newYork } from './newYork.ts'

/** A platform on which many sellers sell: paid at once, cancellable until it ships. */
export const marketplace: Policy = {
  id: 'marketplace',
  version: 1,
  about: 'A platform on which many sellers sell.',
  currency: 'USD',
  calendar: newYork,
  says: { onlyListedItemsAreSold: 'MKT-1', onlyStockThatIsThereIsSold: 'MKT-2' },
  sale: {
    inStock: {
      placing: [
        { clause: 'MKT-3', rule: 'repeatPurchase', atMost: 2, within: { hours: 24 } },
        { clause: 'MKT-4', rule: 'address', script: 'basicLatin' },
      ],
      payment: [{ clause: 'MKT-7', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      cancellation: [
        { clause: 'MKT-5', until: 'shipment', how: 'directly' },
        { clause: 'MKT-6', how: 'never', instead: [{ do: 'contactSeller' }] },
      ],
    },
  },
}
