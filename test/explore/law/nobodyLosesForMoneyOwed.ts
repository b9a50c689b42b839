import { costOf, moneyOf, partAsked } from '../order.ts'
import { lawOfSteps } from './law.ts'

/** An order is not lost for money that the shop owes its customer: only for what is missing beyond that. */
export const nobodyLosesForMoneyOwed = lawOfSteps(
  'nobody loses an order for money that the shop owes them',
  (_, { before, decision: { events } }) => {
    const expires = events.some((event) => event.type === 'OrderClosed' && event.data.outcome === 'expired')
    const [{ owed }, { outstanding }] = [moneyOf(before), costOf(before)]
    return expires && partAsked(before) !== null && owed >= outstanding
      ? `it expires for ${outstanding}, and ${owed} is owed back`
      : null
  },
)
