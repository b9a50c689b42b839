/** What a customer asks. */
import type { CustomerCommand } from '../../../order/command.ts'
import type { CommandFacts, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { goods } from '../goods.ts'
import { partOf } from '../partOf.ts'
import { wordOf } from '../wordOf.ts'
import { withReference } from '../withReference.ts'
import { verb, you } from '../you.ts'

export const customerCommands: Phrases<Pick<CommandFacts, CustomerCommand['type']>> = {
  RequestQuote: ({ kind, items }, say) =>
    `${you(say)} ${verb(say, 'request', 'requests')} a quote for ${say.names.kind[kind]}: ${say.list(
      items.map(({ quantity, item }) => say.names.units(quantity, say.id('item', item))),
    )}`,
  ConfirmQuote: ({ agrees }, say) =>
    `${you(say)} ${say.list([`${verb(say, 'confirm', 'confirms')} the quote`, ...agreement(agrees ?? [], say)])}`,
  PlaceOrder: ({ agrees, inStockNow, ...quote }, say) =>
    `${you(say)} ${say.list([
      `${verb(say, 'order', 'orders')} ${goods(quote, say)}`,
      ...agreement(agrees ?? [], say),
      ...(inStockNow === true ? [`${verb(say, 'want', 'wants')} what is in stock now`] : []),
    ])}`,
  RequestCancellation: ({ id, lines }, say) =>
    `${you(say)} ${verb(say, 'ask', 'asks')} to cancel ${withReference(partOf(lines, say), say.id('reference', id))}`,
  AcceptDelay: ({ id }, say) =>
    `${you(say)} ${verb(say, 'agree', 'agrees')} ${withReference('to wait', say.id('reference', id))}`,
  RefuseDelivery: ({ when }, say) => `${you(say)} ${verb(say, 'refuse', 'refuses')} the parcel ${say.names.refusal[when]}`,
  RequestReturn: ({ id, lines, condition, reason }, say) => {
    const { names } = say
    const why = withReference(names.returnReason[reason], say.id('reference', id))
    return `${you(say)} ${verb(say, 'ask', 'asks')} to return ${say.units(lines)}, ${names.condition[condition]}, ${why}`
  },
}

const agreement = (agrees: readonly string[], say: Say): readonly string[] =>
  agrees.length === 0
    ? []
    : [`${verb(say, 'agree', 'agrees')} ${say.list(agrees.map((consent) => `to ${wordOf(say.names.consent, consent, say)}`))}`]
