import { obligationsOf } from '../../../src/order/obligationsOf.ts'
import { returnsOf } from '../order.ts'
import { lawOfSteps } from './law.ts'

/** The shop does not end up with the goods and with their money: goods that are back are credited, or owed back. */
export const goodsBackAreCredited = lawOfSteps(
  'goods that are back are credited, or owed back',
  (_, { before, decision: { events }, after }) => {
    const kept = returnsOf(before).find(
      ({ id, cameBack }) =>
        cameBack !== null &&
        events.some((event) => event.type === 'ReturnEnded' && event.data.id === id && event.data.how !== 'received') &&
        !obligationsOf(after).some((each) => each.id === id),
    )
    return kept === undefined ? null : 'the shop has the goods and their money, and owes neither'
  },
)
