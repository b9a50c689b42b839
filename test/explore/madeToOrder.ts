/**
 * A shop beside the presets, for what they do not have: somebody has to accept each order, and what follows if they do not, or if
 * the goods do not come, is another thing for each kind of sale.
 */
import type { Policy } from '../../src/policy/policy.ts'
import { newYork } from '../../src/preset/newYork.ts'
import type { CancellationTerms } from '../../src/rule/cancellation/terms.ts'

const cancellation: CancellationTerms = [
  { clause: 'MO-1', since: 'delay', how: 'directly' },
  {
    clause: 'MO-2',
    until: 'supply',
    how: 'ifMakerAgrees',
    answer: { clause: 'MO-3', within: { days: 2 }, ifMissed: { then: 'granted' } },
  },
  { clause: 'MO-4', how: 'never', instead: [{ do: 'contactService' }] },
]

const paidAtOnce = [{ clause: 'MO-5', pay: 'full', asked: 'placement', within: { hours: 24 } }] as const

export const madeToOrder: Policy = {
  id: 'made-to-order',
  version: 1,
  about: 'A workshop that makes what is ordered, with parts from others.',
  currency: 'USD',
  calendar: newYork,
  sale: {
    inStock: {
      payment: paidAtOnce,
      supply: { clause: 'MO-6', within: { days: 2 }, ifMissed: { then: 'ends' } },
      delivery: { clause: 'MO-7', within: { days: 7 }, ifMissed: { then: 'delivered' } },
      cancellation,
    },
    // Paid once it is in; after thirty days the customer is asked, and has all the time there is.
    backorder: {
      payment: [{ clause: 'MO-8', pay: 'full', asked: 'arrival', within: { days: 7 } }],
      supply: { clause: 'MO-6', within: { days: 2 } },
      stock: {
        clause: 'MO-9',
        within: { days: 30 },
        ifMissed: { then: 'asksAgain', answer: { clause: 'MO-9', within: 'openEnded' } },
      },
      cancellation,
    },
    preOrder: {
      payment: paidAtOnce,
      supply: {
        clause: 'MO-6',
        within: { days: 2 },
        ifMissed: { then: 'asksAgain', answer: { clause: 'MO-10', within: { days: 3 }, ifMissed: { then: 'goesOn' } } },
      },
      cancellation,
    },
    specialOrder: {
      payment: paidAtOnce,
      supply: {
        clause: 'MO-6',
        within: { days: 2 },
        ifMissed: { then: 'asksAgain', answer: { clause: 'MO-10', within: { days: 3 }, ifMissed: { then: 'ends' } } },
      },
      shipment: { clause: 'MO-11', within: { days: 1 }, ifMissed: { then: 'ends' } },
      cancellation,
    },
  },
}
