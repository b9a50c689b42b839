/** What is asked of the queue of an item. */
import type { Phrases, QueueCommandFacts } from '../../language.ts'
import { counted, forms } from '../plural.ts'
import { withReference } from '../withReference.ts'

export const queueCommands: Phrases<QueueCommandFacts> = {
  JoinQueue: ({ order, line, quantity }, say) =>
    `order ${say.id('order', order)} joins the queue for ${say.units([{ line, quantity }])}`,
  LeaveQueue: ({ order, lines }, say) => `order ${say.id('order', order)} leaves the queue for ${say.units(lines)}`,
  ReceiveStock: ({ id, quantity }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'is', 'are')} ${withReference('received', say.id('reference', id))}`,
  ReturnStock: ({ id, quantity }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'is', 'are')} returned to ${withReference('stock', say.id('reference', id))}`,
  TakeStock: ({ id, quantity }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'is', 'are')} taken from the ${withReference('shelf', say.id('reference', id))}`,
  WithdrawItem: () => 'the item is withdrawn',
}
