/**
 * What each command carries. They come from people and machines outside: nothing unknown is let in, and every id can be
 * scheduled.
 */
import type { Command, CommandOf, OrderRequest } from '../order/command.ts'
import { PAST_ENDS, PAST_LAPSES, type PastLapse, type PastOrder } from '../order/offer.ts'
import type { Instant } from '../value/instant.ts'
import { totalOf } from '../value/money.ts'
import { type DataShapes, messageOf } from './messageOf.ts'
import { circumstancesOf, details, offered } from './offered.ts'
import { quotableKind } from './rule/placement.ts'
import { condition, refusalPoint, returnCause } from './rule/return.ts'
import { fitting, listOf, mapOf, optional, type Schema, type Shape, strict, wordOf, words } from './schema.ts'
import { amount, count, id, instant, name, share, someAmount, text, yesOrNo } from './value.ts'

type Common = { readonly at: Instant }

/* @__NO_SIDE_EFFECTS__ */
function shapes(): DataShapes<Command, Common> {
  const { units, goodwillOn, items, quote } = offered({ object: strict, id, name, share, available: count })
  const past = optional(
    listOf(
      strict<PastOrder>({
        order: name,
        at: instant,
        items: listOf(name),
        end: wordOf(PAST_ENDS),
        lapses: optional(strict<PastLapse>({ at: instant, end: wordOf(PAST_LAPSES) })),
      }),
    ),
  )
  const agrees = optional(listOf(name))
  const request: Shape<OrderRequest> = {
    order: id,
    circumstances: circumstancesOf(strict, name),
    address: mapOf(text),
    past,
    details: optional(details),
  }
  return {
    RequestQuote: { ...request, kind: quotableKind, items },
    ConfirmQuote: { agrees, past },
    PlaceOrder: {
      ...request,
      ...quote,
      agrees,
      minimum: optional(amount),
      promisedShipDate: optional(instant),
      inStockNow: optional(yesOrNo),
    },
    RequestCancellation: { id, lines: optional(units) },
    AcceptDelay: { id },
    RefuseDelivery: { when: refusalPoint },
    RequestReturn: { id, lines: units, condition, reason: returnCause },
    SendQuote: quote,
    CommitSupply: {},
    SendArrivalNotice: { shipping: optional(amount) },
    BeginPreparation: {},
    AnswerCancellation: { id, approved: yesOrNo, lines: optional(units) },
    CancelOrder: { id, lines: optional(units), because: words({ unavailable: 1, lost: 1, other: 1 }) },
    ShipOrder: { tracking: optional(name) },
    AnswerReturn: { id, agreed: yesOrNo, cameBack: optional(condition) },
    GrantRefund: { id, on: goodwillOn, amount: someAmount },
    ReinstateOrder: { id },
    ChangeEstimate: { estimated: instant },
    ChangeSpecification: { id, what: name },
    RecordPayment: { id, amount: someAmount },
    RecordRefund: { id, amount: someAmount },
    RecordAllocation: { id, lines: units },
    RecordDelivery: {},
    RecordGoodsBack: { return: optional(id), reason: optional(returnCause), condition, carriage: optional(amount) },
    PassTime: {},
  }
}

const isQuoting = (command: Command): command is CommandOf<'PlaceOrder' | 'SendQuote'> =>
  command.type === 'PlaceOrder' || command.type === 'SendQuote'

/** Beside its return, from outside, a reason can stand all the same. */
const isBothReturnAndParcel = ({ type, data }: Command): boolean =>
  type === 'RecordGoodsBack' && data.return !== undefined && data.reason !== undefined

export const commandSchema: Schema<Command> = fitting(
  fitting(
    messageOf<Command, Common>(strict, { at: instant }, shapes()),
    ['data', 'lines'],
    `prices that add up, with the shipping, to at most ${Number.MAX_SAFE_INTEGER}`,
    (command) => !isQuoting(command) || Number.isSafeInteger(totalOf(command.data.lines, command.data.shipping)),
  ),
  ['data', 'reason'],
  'none beside a return, which has told its own',
  (command) => !isBothReturnAndParcel(command),
)
