import { grant } from '../decision/finding.ts'
import type { Fact, PassTime } from '../order/command.ts'
import { recordAllocation } from '../rule/arrival/recordAllocation.ts'
import { dueAfter } from '../rule/dueAfter.ts'
import { nothingAgainst } from '../rule/found.ts'
import { recordPayment } from '../rule/payment/recordPayment.ts'
import { recordGoodsBack } from '../rule/return/recordGoodsBack.ts'
import { recordRefund } from '../rule/settlement/recordRefund.ts'
import { recordDelivery } from '../rule/shipment/recordDelivery.ts'
import { ofSale, type Rules } from './rule.ts'

/** What the world reports, and the clock. */
export const factRules: Rules<Fact['type'] | PassTime['type']> = {
  RecordPayment: {
    ...ofSale<'RecordPayment'>(({ latePayment }, { order, at }, data) => recordPayment(latePayment, order, data, at)),
    timeless: true,
  },
  RecordRefund: ofSale((_, { order, at }, data) => recordRefund(order, data, at)),
  RecordAllocation: ofSale((_, { policy, order, at }, data) => recordAllocation(policy.says, order, data, at)),
  RecordDelivery: ofSale((_, { policy: { returns }, calendar, at }) => {
    const window =
      returns === undefined ? null : dueAfter(calendar, { clause: returns.window.clause, within: returns.window.ask }, at)
    return recordDelivery(window, at)
  }),
  RecordGoodsBack: ofSale((_, { policy, calendar, order, at }, data) =>
    recordGoodsBack(policy.says, policy.returns, calendar, order, data, at),
  ),
  PassTime: { open: () => nothingAgainst, right: () => grant([], []), timeless: true },
}
