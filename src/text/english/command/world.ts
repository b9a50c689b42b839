/** What the world reports, and the clock. */
import type { Fact, PassTime } from '../../../order/command.ts'
import type { CommandFacts, Phrases } from '../../language.ts'
import { withReference } from '../withReference.ts'
import { your } from '../you.ts'

export const worldCommands: Phrases<Pick<CommandFacts, (Fact | PassTime)['type']>> = {
  RecordPayment: ({ id, amount: paid }, say) =>
    `a payment of ${say.amount(paid)} is ${withReference('received', say.id('reference', id))}`,
  RecordRefund: ({ id, amount: paid }, say) =>
    `a refund of ${say.amount(paid)} is ${withReference('paid', say.id('reference', id))}`,
  RecordAllocation: ({ id, lines }, say) =>
    `stock arrives for ${your(say, 'order')}: ${withReference(say.units(lines), say.id('reference', id))}`,
  RecordDelivery: () => 'the parcel is delivered',
  RecordGoodsBack: ({ return: id, condition, reason, carriage }, say) => {
    const what =
      id === undefined ? 'the parcel comes' : `the goods of the ${withReference('return', say.id('reference', id))} come`
    const why = reason === undefined ? '' : `, ${say.names.returnReason[reason]}`
    const cost = carriage === undefined ? '' : `. Return shipping cost ${say.amount(carriage)}`
    return `${what} back ${say.names.condition[condition]}${why}${cost}`
  },
  PassTime: () => 'time passes',
}
