/** What is paid out, and what is granted as goodwill. */
import type { SettlementReason } from '../../../rule/settlement/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { priced } from '../priced.ts'
import { your } from '../you.ts'

export const settlementReasons: Phrases<FactsByCode<SettlementReason>> = {
  refundPaid: ({ amount: paid, leftOwed }, { amount }) =>
    `a refund of ${amount(paid)} was due; ${leftOwed === 0 ? 'nothing more is owed' : `a further ${amount(leftOwed)} is still owed`}`,
  moreThanOwed: ({ amount: asked, owed }, { amount }) =>
    owed === 0
      ? `no refund is owed, so ${amount(asked)} is too much`
      : `${amount(asked)} is more than the refund of ${amount(owed)} that is owed`,
  nothingOwed: (_, say) => `no refund is owed for ${your(say, 'order')}`,
  nothingHeld: (_, say) => `the shop holds no money for ${your(say, 'order')}`,
  nothingLeftToCredit: (_, say) => `all of ${your(say, 'order')} has been credited already`,
  goodwill: ({ on, amount: off }, say) => `as a goodwill gesture, the shop takes ${say.amount(off)} off ${priced(on, say)}`,
  noLineForGoodwill: ({ line }, say) => `${your(say, 'order')} has no line ${say.id('line', line)}`,
  moreThanItsWorth: ({ on, amount: off, left }, say) =>
    `${say.amount(off)} is more than the ${say.amount(left)} that remains of ${priced(on, say)}`,
  moreThanHeld: ({ amount: off, held }, say) =>
    `${say.amount(off)} is more than the ${say.amount(held)} that the shop holds for ${your(say, 'order')}`,
}
