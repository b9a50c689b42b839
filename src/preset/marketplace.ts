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
      payment: [{ clause: 'MKT-7', pay: 'full', asked: 'atPlacement', within: { hours: 24 } }],
      cancellation: {
        allowed: [{ clause: 'MKT-5', until: 'shipment', how: 'directly' }],
        afterwards: { clause: 'MKT-6', instead: [{ clause: 'MKT-6', do: 'contactSeller' }] },
      },
    },
  },
}
