/** What the shop does. */
import type { ShopCommand } from '../../../order/command.ts'
import type { CommandFacts, Phrases } from '../../language.ts'
import { goods } from '../goods.ts'
import { partOf } from '../partOf.ts'
import { priced } from '../priced.ts'
import { SHOP_CANCELS } from '../shopCancels.ts'
import { withReference } from '../withReference.ts'
import { you, your } from '../you.ts'

export const shopCommands: Phrases<Pick<CommandFacts, ShopCommand['type']>> = {
  SendQuote: ({ condition, ...quote }, say) =>
    `the shop quotes ${goods(quote, say)}${condition === undefined ? '' : `. Condition: ${condition}`}`,
  CommitSupply: (_, say) => `the supplier has accepted ${your(say, 'order')}`,
  SendArrivalNotice: ({ shipping }, say) =>
    `the shop notifies ${you(say)} that all goods have arrived${shipping === undefined ? '' : ` and that shipping costs ${say.amount(shipping)}`}`,
  BeginPreparation: (_, say) => `the shop starts preparing ${your(say, 'order')}`,
  AnswerCancellation: ({ id, approved, lines }, say) =>
    `the answer to the ${withReference('cancellation request', say.id('reference', id))} is ${approved ? 'yes' : 'no'}${lines === undefined ? '' : ` for ${say.units(lines)}`}`,
  CancelOrder: ({ id, lines, because }, say) =>
    `the shop cancels ${partOf(lines, say)} ${withReference(SHOP_CANCELS[because], say.id('reference', id))}`,
  ShipOrder: ({ tracking }) =>
    `the shop ships the parcel${tracking === undefined ? '' : ` with the tracking number ${tracking}`}`,
  AnswerReturn: ({ id, agreed }, say) =>
    `the shop’s answer to the ${withReference('return request', say.id('reference', id))} is ${agreed ? 'yes' : 'no'}`,
  GrantRefund: ({ id, on, amount: off }, say) =>
    `the shop offers ${say.amount(off)} off ${withReference(priced(on, say), say.id('reference', id))}`,
  ReinstateOrder: (_, say) => `the shop asks to reinstate ${your(say, 'order')}`,
  ChangeEstimate: ({ estimated }, { at }) => `the shop now expects shipment on ${at(estimated)}`,
  ChangeSpecification: ({ what }) => `the manufacturer has changed the product: ${what}`,
}
