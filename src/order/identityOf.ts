/**
 * The identity of a command that takes effect once: its id, and what it asks in one canonical line.
 *
 * 1. Commands whose effect adds up carry an id. A placement has the order's; what can happen only once to an order has none. If
 *    goods come back in another condition than agreed, the shop answers once more: that condition is part of the answer's
 *    identity.
 * 2. The content is what the command asks for: of a placement its lines, prices, circumstances and promised date, not its address or
 *    details. It is part of stored events, so its wording does not change any more.
 * 3. Sent again with the same content, a command adds nothing; with other content, its id is already used.
 * 4. Moving an estimate and the passing of time may be repeated at will, and have no identity.
 */
import { CIRCUMSTANCES } from './circumstances.ts'
import type { Command, GoodwillOn, OrderRequest } from './command.ts'
import type { Quote } from './offer.ts'
import type { AnsweredCommand } from './order.ts'
import type { Units } from './units.ts'

export const identityOf = (command: Command): AnsweredCommand | null => {
  const id = idOf(command)
  return id === null ? null : { command: command.type, id, content: contentOf(command) }
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
      return data.cameBack === undefined ? data.id : `${data.id} ${data.cameBack}`
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
  let text = circumstances.region
  for (const fact of CIRCUMSTANCES) {
    const told = fact === 'region' ? undefined : circumstances[fact]
    if (told !== undefined) text += `, ${fact} ${quoted(told)}`
  }
  return text
}

const quoteText = ({ shipping, lines }: Quote): string =>
  lines.reduce(
    (text, { id, item, quantity, price, kind }) => `${text}, ${id} ${quantity} ${kind} ${price} ${quoted(item)}`,
    `${shipping}`,
  )

/** An item can have any name; in quotes, two are never mistaken for one. */
const quoted = (item: string): string => JSON.stringify(item)

/** The order in which units are named does not matter. */
const unitsText = (units: readonly Units[] | undefined): string =>
  units === undefined
    ? 'all'
    : units
        .map(({ line, quantity }) => `${quantity} ${line}`)
        .sort()
        .join(', ')

const goodwillText = (on: GoodwillOn): string => (on === 'shipping' ? 'shipping' : `line ${on.line}`)
