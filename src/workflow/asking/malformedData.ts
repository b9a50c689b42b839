/**
 * Whether the data of a command have every field that its type promises, each of the right kind: what a compiler has seen to, and
 * JSON has not.
 *
 * 1. It looks at what a field is, a text, a number, a list, and not at what it says: whether an amount is one, the rules judge.
 * 2. Fields that no type knows are left alone.
 * 3. The first that is wrong is named. `readCommand` names all, and is stricter.
 *
 * Every field is read by its name and not in a loop over names: every decision pays for this.
 */
import type { CommandType, DataOf, OrderRequest } from '../../order/command.ts'
import { KINDS, QUOTABLE_KINDS } from '../../order/kind.ts'
import type { Circumstances } from '../../order/circumstances.ts'
import type { Listing, Offer, OfferedLine, PastLapse, PastOrder, Quote, RequestedItem } from '../../order/offer.ts'
import { PAST_ENDS, PAST_LAPSES } from '../../order/offer.ts'
import { REFUSAL_POINTS } from '../../order/parcel.ts'
import { CONDITIONS, RETURN_CAUSES } from '../../order/return.ts'
import type { Units } from '../../order/units.ts'
import {
  anObject,
  aNumber,
  aText,
  anId,
  eachField,
  eachIn,
  eachWord,
  ifSaid,
  isRecord,
  type Misfit,
  oneOf,
  type Unread,
  yesOrNo,
} from './misfit.ts'

/** What is wrong with the data of a command of this type, or null. */
export const malformedData = (type: CommandType, data: object): Misfit | null =>
  // Of the type's own fields nothing is known yet.
  aNumber((data as Unread<DataOf<'PassTime'>>).at, 'at') ?? fieldsOf(type, data)

const fieldsOf = (type: CommandType, data: object): Misfit | null => {
  switch (type) {
    case 'RequestQuote': {
      const it = data as Unread<DataOf<typeof type>>
      return ofRequest(it) ?? oneOf(QUOTABLE_KINDS, it.kind, 'kind') ?? eachIn(it.items, 'items', item)
    }
    case 'ConfirmQuote': {
      const it = data as Unread<DataOf<typeof type>>
      return ifSaid(it.agrees, 'agrees', words) ?? ifSaid(it.past, 'past', earlier)
    }
    case 'PlaceOrder': {
      const it = data as Unread<DataOf<typeof type>>
      return (
        ofRequest(it) ??
        ofQuote(it) ??
        ifSaid(it.agrees, 'agrees', words) ??
        ifSaid(it.minimum, 'minimum', aNumber) ??
        ifSaid(it.promisedShipDate, 'promisedShipDate', aNumber) ??
        ifSaid(it.inStockNow, 'inStockNow', yesOrNo)
      )
    }
    case 'RequestCancellation': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? ifSaid(it.lines, 'lines', units)
    }
    case 'RefuseDelivery':
      return oneOf(REFUSAL_POINTS, (data as Unread<DataOf<typeof type>>).when, 'when')
    case 'RequestReturn': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? units(it.lines, 'lines') ?? condition(it.condition, 'condition') ?? cause(it.reason, 'reason')
    }
    case 'SendQuote':
      return ofQuote(data)
    case 'SendArrivalNotice':
      return ifSaid((data as Unread<DataOf<typeof type>>).shipping, 'shipping', aNumber)
    case 'AnswerCancellation': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? yesOrNo(it.approved, 'approved') ?? ifSaid(it.lines, 'lines', units)
    }
    case 'CancelOrder': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? ifSaid(it.lines, 'lines', units) ?? oneOf(SHOPS_CAUSES, it.because, 'because')
    }
    case 'ShipOrder':
      return ifSaid((data as Unread<DataOf<typeof type>>).tracking, 'tracking', aText)
    case 'AnswerReturn': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? yesOrNo(it.agreed, 'agreed') ?? ifSaid(it.cameBack, 'cameBack', condition)
    }
    case 'GrantRefund': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? goodwillOn(it.on) ?? aNumber(it.amount, 'amount')
    }
    case 'AcceptDelay':
    case 'ReinstateOrder':
      return anId((data as Unread<DataOf<typeof type>>).id, 'id')
    case 'ChangeEstimate':
      return aNumber((data as Unread<DataOf<typeof type>>).estimated, 'estimated')
    case 'ChangeSpecification': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? aText(it.what, 'what')
    }
    case 'RecordPayment':
    case 'RecordRefund': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? aNumber(it.amount, 'amount')
    }
    case 'RecordAllocation': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? units(it.lines, 'lines')
    }
    case 'RecordGoodsBack': {
      const it = data as Unread<DataOf<typeof type>>
      return (
        ifSaid(it.return, 'return', anId) ??
        ifSaid(it.reason, 'reason', cause) ??
        condition(it.condition, 'condition') ??
        ifSaid(it.carriage, 'carriage', aNumber)
      )
    }
    case 'CommitSupply':
    case 'BeginPreparation':
    case 'RecordDelivery':
    case 'PassTime':
      return null
  }
}

const SHOPS_CAUSES: readonly DataOf<'CancelOrder'>['because'][] = ['unavailable', 'lost', 'other']

const ofRequest = (it: Unread<OrderRequest>): Misfit | null =>
  anId(it.order, 'order') ??
  anObject(it.circumstances, 'circumstances', circumstances) ??
  eachField(it.address, 'address', aText) ??
  ifSaid(it.past, 'past', earlier) ??
  ifSaid(it.details, 'details', details)

const ofQuote = (it: Unread<Quote>): Misfit | null =>
  eachIn(it.lines, 'lines', line) ?? aNumber(it.shipping, 'shipping') ?? ifSaid(it.condition, 'condition', aText)

const line = (it: Unread<OfferedLine>): Misfit | null =>
  aText(it.id, 'id') ??
  aText(it.item, 'item') ??
  aNumber(it.quantity, 'quantity') ??
  aNumber(it.price, 'price') ??
  kind(it.kind, 'kind') ??
  anObject(it.offer, 'offer', offer) ??
  ifSaid(it.details, 'details', details)

const item = (it: Unread<RequestedItem>): Misfit | null =>
  aText(it.item, 'item') ?? aNumber(it.quantity, 'quantity') ?? ofListing(it) ?? ifSaid(it.details, 'details', details)

const offer = (it: Unread<Offer>): Misfit | null =>
  ofListing(it) ??
  aNumber(it.available, 'available') ??
  ifSaid(it.closing, 'closing', aNumber) ??
  ifSaid(it.release, 'release', aNumber) ??
  ifSaid(it.closedEarly, 'closedEarly', yesOrNo) ??
  ifSaid(it.fees, 'fees', amounts) ??
  ifSaid(it.deposit, 'deposit', deposit)

const ofListing = (it: Unread<Listing>): Misfit | null =>
  ifSaid(it.listed, 'listed', yesOrNo) ?? ifSaid(it.availableAs, 'availableAs', kinds) ?? ifSaid(it.marks, 'marks', words)

const deposit = (value: unknown, key: string): Misfit | null =>
  anObject(value, key, (it: { readonly share?: unknown; readonly amount?: unknown; readonly refundable?: unknown }) => {
    const found = 'share' in it ? aNumber(it.share, 'share') : aNumber(it.amount, 'amount')
    return found ?? yesOrNo(it.refundable, 'refundable')
  })

const amounts = (value: unknown, key: string): Misfit | null => eachField(value, key, aNumber)

const details = (value: unknown, key: string): Misfit | null => eachField(value, key, aText)

const circumstances = (it: Unread<Circumstances>): Misfit | null =>
  aText(it.region, 'region') ??
  ifSaid(it.plan, 'plan', aText) ??
  ifSaid(it.group, 'group', aText) ??
  ifSaid(it.shippingMethod, 'shippingMethod', aText)

const earlier = (value: unknown, key: string): Misfit | null => eachIn(value, key, pastOrder)

const pastOrder = (it: Unread<PastOrder>): Misfit | null =>
  aText(it.order, 'order') ??
  aNumber(it.at, 'at') ??
  words(it.items, 'items') ??
  oneOf(PAST_ENDS, it.end, 'end') ??
  ifSaid(it.lapses, 'lapses', pastLapse)

const pastLapse = (value: unknown, key: string): Misfit | null =>
  anObject(value, key, (it: Unread<PastLapse>) => aNumber(it.at, 'at') ?? oneOf(PAST_LAPSES, it.end, 'end'))

const units = (value: unknown, key: string): Misfit | null => eachIn(value, key, someUnits)

const someUnits = (it: Unread<Units>): Misfit | null => aText(it.line, 'line') ?? aNumber(it.quantity, 'quantity')

const goodwillOn = (on: unknown): Misfit | null =>
  isRecord<{ line: unknown }>(on)
    ? anObject(on, 'on', (it: { readonly line?: unknown }) => aText(it.line, 'line'))
    : oneOf(['shipping'], on, 'on')

const kind = (value: unknown, key: string | number): Misfit | null => oneOf(KINDS, value, key)
const kinds = (value: unknown, key: string): Misfit | null => eachWord(value, key, kind)
const words = (value: unknown, key: string): Misfit | null => eachWord(value, key, aText)
const condition = (value: unknown, key: string): Misfit | null => oneOf(CONDITIONS, value, key)
const cause = (value: unknown, key: string): Misfit | null => oneOf(RETURN_CAUSES, value, key)
