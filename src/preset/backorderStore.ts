import type { Policy } from '../policy/policy.ts'
import type { StockSale } from '../policy/saleTerms.ts'
import { newYork } from './newYork.ts'

const payment: StockSale['payment'] = [{ clause: 'BACK-4', pay: 'full', asked: 'placement', within: { hours: 24 } }]
const cancellation: StockSale['cancellation'] = [
  { clause: 'BACK-5', until: 'shipment', how: 'directly' },
  { clause: 'BACK-5', how: 'never', instead: [{ do: 'contactService' }] },
]
const shipment: StockSale['shipment'] = { clause: 'BACK-8', within: { businessDays: 1 }, tracking: 'BACK-12' }

/** A shop that sells what is temporarily out of stock: paid at once, served strictly in turn, cancellable until it ships. */
export const backorderStore: Policy = {
  id: 'backorder-store',
  version: 1,
  about: 'A shop that sells what is temporarily out of stock.',
  currency: 'USD',
  calendar: newYork,
  says: {
    onlyAsMarked: 'BACK-1',
    firstComeFirstServed: 'BACK-2',
    customersBeforeShelf: 'BACK-3',
    heldUntilComplete: 'BACK-6',
    kindsThatDoNotMixAreSplit: 'BACK-7',
    shownDateIsForToday: 'BACK-9',
    promiseStays: 'BACK-10',
    missedPromiseIsReported: 'BACK-11',
    placementIsTold: 'BACK-12',
  },
  sale: {
    inStock: { payment, cancellation, shipment },
    backorder: { payment, cancellation, shipment, mixing: { clause: 'BACK-6', with: ['inStock'] } },
  },
}
