/** What was asked, done or reported, and by whom, as a sentence. */
import type { Command, DataOf, Placement } from '../order/command.ts'
import type { Consent, OfferedLine } from '../order/offer.ts'
import type { Policy } from '../policy/policy.ts'
import { CONDITION, CONSENT, goodwillOn, KIND, REFUSAL, SHOP_CANCELS } from './names.ts'
import { listed, sentence, unitsInWords } from './phrases.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * A command in words: what was asked of an order, done to it or reported, and by whom.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainCommand } from 'order-policy/text'
 *
 * assert.equal(
 *   explainCommand(marketplace, { type: 'RecordPayment', data: { at: 0, id: 'p1', amount: 2_499 } }),
 *   'A payment of $24.99 comes in (p1).',
 * )
 * ```
 */
export const explainCommand = (policy: Policy, command: Command): string => sentence(told(command, wordsOf(policy)), null)

const told = ({ type, data }: Command, words: Words): string => {
  const { money, at } = words
  switch (type) {
    case 'RequestQuote':
      return `the customer asks for a quote for ${KIND[data.kind]}: ${listed(data.items.map(({ quantity, item }) => `${quantity} × ${item}`))}`
    case 'ConfirmQuote':
      return `the customer confirms the quote${agreed(data.agrees ?? [])}`
    case 'PlaceOrder':
      return placing(data, words)
    case 'RequestCancellation':
      return `the customer wants to cancel ${partOf(data.lines)} (${data.id})`
    case 'RefuseDelivery':
      return `the customer refuses the parcel ${REFUSAL[data.when]}`
    case 'RequestReturn':
      return `the customer wants to send back ${unitsInWords(data.lines)}, ${CONDITION[data.condition]}, ${WHY[data.reason]} (${data.id})`
    case 'SendQuote':
      return `the shop quotes ${goods(data.lines, words)}, and ${money(data.shipping)} for shipping${data.condition === undefined ? '' : `; condition: ${data.condition}`}`
    case 'SendArrivalNotice':
      return `the shop tells the customer that everything is in${data.shipping === undefined ? '' : `, and that shipping costs ${money(data.shipping)}`}`
    case 'BeginPreparation':
      return 'the shop begins to prepare the order'
    case 'AnswerCancellation':
      return `the answer to the cancellation request ${data.id} is ${data.approved ? 'yes' : 'no'}`
    case 'CancelOrder':
      return `the shop cancels ${partOf(data.lines)} ${SHOP_CANCELS[data.because]} (${data.id})`
    case 'ShipOrder':
      return `the shop sends the parcel off${data.tracking === undefined ? '' : `, with the tracking number ${data.tracking}`}`
    case 'AnswerReturn':
      return `the shop’s answer to return ${data.id} is ${data.agreed ? 'yes' : 'no'}`
    case 'GrantRefund':
      return `the shop wants to take ${money(data.amount)} off ${goodwillOn(data.on)} (${data.id})`
    case 'ReinstateOrder':
      return 'the shop wants to take the order up again'
    case 'ChangeEstimate':
      return `the shop expects shipment on ${at(data.estimated)} now`
    case 'ChangeSpecification':
      return `the maker has changed what was ordered: ${data.what}`
    case 'RecordPayment':
      return `a payment of ${money(data.amount)} comes in (${data.id})`
    case 'RecordRefund':
      return `${money(data.amount)} is paid back to the customer (${data.id})`
    case 'RecordAllocation':
      return `stock comes in for the order: ${unitsInWords(data.lines)} (${data.id})`
    case 'RecordDelivery':
      return 'the parcel is delivered'
    case 'RecordGoodsBack':
      return `${cameBack(data)}${data.carriage === undefined ? '' : `; their carriage cost ${money(data.carriage)}`}`
    case 'PassTime':
      return 'time passes'
  }
}

const cameBack = ({ return: id, condition, reason }: DataOf<'RecordGoodsBack'>): string => {
  const what = id === undefined ? 'the parcel comes' : `the goods of return ${id} come`
  return `${what} back, ${CONDITION[condition]}${reason === undefined ? '' : `, ${WHY[reason]}`}`
}

const placing = ({ lines, shipping, agrees, inStockNow }: Placement, words: Words): string =>
  `the customer orders ${goods(lines, words)}, and ${words.money(shipping)} for shipping${agreed(agrees ?? [])}${inStockNow === true ? ', and wants what is in stock now' : ''}`

const goods = (lines: readonly OfferedLine[], { money }: Words): string =>
  listed(lines.map(({ quantity, item, price }) => `${quantity} × ${item} for ${money(price)}`))

const agreed = (agrees: readonly Consent[]): string =>
  agrees.length === 0 ? '' : `, and agrees to ${listed(agrees.map((each) => CONSENT[each]))}`

const partOf = (lines: DataOf<'RequestCancellation'>['lines']): string =>
  lines === undefined ? 'the order' : unitsInWords(lines)

const WHY: Readonly<Record<DataOf<'RequestReturn'>['reason'], string>> = {
  changedMind: 'no longer wanting it',
  shopsFault: 'since the shop is at fault',
}
