/**
 * The identity of a command that takes effect once: its id, and everything that it asks for.
 *
 * 1. Commands whose effect adds up carry an id. A placement has the order's; what can happen only once to an order has none. If
 *    goods come back in another condition than agreed, the shop answers once more: that condition is part of the answer's
 *    identity.
 * 2. The content is what the command asks for, in one canonical line. It is part of stored events, so its wording does not change
 *    any more. What is too long for the line, or personal, is in the fingerprint: address, details, consents.
 * 3. What was looked up for the instant of the command belongs to neither, just as the instant does not: what the catalogue
 *    offered, what the goods must come to, and the customer’s earlier orders. Looked up again for a repeat, they may be others.
 * 4. Sent again with the same content, a command adds nothing; with other content, its id is already used.
 * 5. Moving an estimate and the passing of time may be repeated at will, and have no identity.
 */
import { CIRCUMSTANCES } from './circumstances.ts'
import type { Command, DataOf, GoodwillOn, OrderRequest } from './command.ts'
import { fingerprintOf } from './fingerprintOf.ts'
import type { Details, Quote } from './offer.ts'
import type { AnsweredCommand } from './order.ts'
import type { Units } from './units.ts'

export const identityOf = (command: Command): AnsweredCommand | null => {
  const id = idOf(command)
  if (id === null) return null
  const { type } = command
  const content = contentOf(command)
  const unsaid = notInTheLine(command)
  return unsaid === null ? { command: type, id, content } : { command: type, id, content, fingerprint: fingerprintOf(unsaid) }
}

const idOf = ({ type, data }: Command): string | null => {
  switch (type) {
    case 'RequestQuote':
    case 'PlaceOrder':
      return data.order
    case 'RequestCancellation':
    case 'AcceptDelay':
    case 'RequestReturn':
    case 'AnswerCancellation':
    case 'CancelOrder':
    case 'GrantRefund':
    case 'ReinstateOrder':
    case 'ChangeSpecification':
    case 'RecordPayment':
    case 'RecordRefund':
    case 'RecordAllocation':
      return data.id
    case 'AnswerReturn':
      return data.cameBack === undefined ? plain(data.id) : `${plain(data.id)} ${data.cameBack}`
    case 'RecordGoodsBack':
      return data.return ?? ''
    case 'ConfirmQuote':
    case 'RefuseDelivery':
    case 'SendQuote':
    case 'CommitSupply':
    case 'SendArrivalNotice':
    case 'BeginPreparation':
    case 'ShipOrder':
    case 'RecordDelivery':
      return ''
    case 'ChangeEstimate':
    case 'PassTime':
      return null
  }
}

const contentOf = ({ type, data }: Command): string => {
  switch (type) {
    case 'RequestQuote':
      return [circumstancesText(data), data.kind, ...data.items.map(({ item, quantity }) => `${quantity} ${quoted(item)}`)].join(
        ', ',
      )
    case 'PlaceOrder':
      return `${circumstancesText(data)}, ${data.promisedShipDate ?? 'no promise'}, ${quoteText(data)}`
    case 'SendQuote':
      return quoteText(data)
    case 'RequestCancellation':
      return unitsText(data.lines)
    case 'CancelOrder':
      return `${data.because} ${unitsText(data.lines)}`
    case 'RequestReturn':
      return `${data.condition} ${data.reason} ${unitsText(data.lines)}`
    case 'RecordAllocation':
      return unitsText(data.lines)
    case 'AnswerCancellation':
      return data.lines === undefined ? String(data.approved) : `${data.approved} ${unitsText(data.lines)}`
    case 'AnswerReturn':
      return String(data.agreed)
    case 'GrantRefund':
      return `${goodwillText(data.on)} ${data.amount}`
    case 'RecordPayment':
    case 'RecordRefund':
      return String(data.amount)
    case 'ChangeSpecification':
      return data.what
    case 'RefuseDelivery':
      return data.when
    case 'RecordGoodsBack':
      return `${data.condition} ${data.carriage ?? 0}${data.reason === undefined ? '' : ` ${data.reason}`}`
    case 'SendArrivalNotice':
      return String(data.shipping ?? '')
    case 'ShipOrder':
      return data.tracking ?? ''
    case 'ConfirmQuote':
    case 'AcceptDelay':
    case 'CommitSupply':
    case 'BeginPreparation':
    case 'RecordDelivery':
    case 'ReinstateOrder':
    case 'ChangeEstimate':
    case 'PassTime':
      return ''
  }
}

/** The region as it is; of the other circumstances those that there are, each by its name. */
const circumstancesText = ({ circumstances }: OrderRequest): string => {
  let text = plain(circumstances.region)
  for (const fact of CIRCUMSTANCES) {
    const told = fact === 'region' ? undefined : circumstances[fact]
    if (told !== undefined) text += `, ${fact} ${quoted(told)}`
  }
  return text
}

const quoteText = ({ shipping, lines }: Quote): string =>
  lines.reduce(
    (text, { id, item, quantity, price, kind }) => `${text}, ${plain(id)} ${quantity} ${kind} ${price} ${quoted(item)}`,
    `${shipping}`,
  )

/** An item can have any name; in quotes, two are never mistaken for one. */
const quoted = (item: string): string => (PLAIN.test(item) ? `"${item}"` : JSON.stringify(item))

/** An id stands as it is, as long as it can be nothing else. */
const plain = (id: string): string => (PLAIN.test(id) ? id : quoted(id))

const PLAIN = /^[\w.-]+$/

/** The order in which units are named does not matter. */
const unitsText = (units: readonly Units[] | undefined): string =>
  units === undefined
    ? 'all'
    : units
        .map(({ line, quantity }) => `${quantity} ${plain(line)}`)
        .sort()
        .join(', ')

const goodwillText = (on: GoodwillOn): string => (on === 'shipping' ? 'shipping' : `line ${on.line}`)

/** What a command asks for and its line does not say; what is left out is as its default. Null: the line says everything. */
const notInTheLine = ({ type, data }: Command): unknown => {
  switch (type) {
    case 'RequestQuote':
      return [data.address, data.details ?? NO_DETAILS, data.items.map(detailsOf)]
    case 'PlaceOrder':
      return [data.address, data.details ?? NO_DETAILS, consentsIn(data.agrees), data.inStockNow ?? false, notInItsLine(data)]
    case 'ConfirmQuote':
      return consentsIn(data.agrees)
    case 'SendQuote':
      return notInItsLine(data)
    case 'RequestCancellation':
    case 'CancelOrder':
    case 'AnswerCancellation':
    case 'AcceptDelay':
    case 'RequestReturn':
    case 'AnswerReturn':
    case 'RefuseDelivery':
    case 'CommitSupply':
    case 'SendArrivalNotice':
    case 'BeginPreparation':
    case 'ShipOrder':
    case 'GrantRefund':
    case 'ReinstateOrder':
    case 'ChangeSpecification':
    case 'RecordPayment':
    case 'RecordRefund':
    case 'RecordAllocation':
    case 'RecordDelivery':
    case 'RecordGoodsBack':
    case 'ChangeEstimate':
    case 'PassTime':
      return null
  }
}

const notInItsLine = ({ condition, lines }: Pick<DataOf<'SendQuote'>, 'condition' | 'lines'>): unknown => [
  condition ?? null,
  lines.map(detailsOf),
]

const detailsOf = ({ details = NO_DETAILS }: { readonly details?: Details }): Details => details

const NO_DETAILS = {}

/** In whichever order they are named. */
const consentsIn = (agrees: readonly string[] = []): readonly string[] =>
  agrees.length < 2 ? agrees : [...new Set(agrees)].sort()
