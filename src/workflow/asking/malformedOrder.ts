/** What is asked of a placement and of a request for a quote: the order, its lines or items, and the customer's earlier orders. */
import type { Circumstances } from '../../order/circumstances.ts'
import type { OrderRequest } from '../../order/command.ts'
import { KINDS } from '../../order/kind.ts'
import {
  type Listing,
  type Offer,
  type OfferedLine,
  PAST_ENDS,
  PAST_LAPSES,
  type PastLapse,
  type PastOrder,
  type Quote,
  type RequestedItem,
} from '../../order/offer.ts'
import {
  anId,
  anObject,
  aNumber,
  aText,
  eachField,
  eachIn,
  eachWord,
  ifSaid,
  type Misfit,
  oneOf,
  type Unread,
  yesOrNo,
} from './misfit.ts'

export const ofRequest = (it: Unread<OrderRequest>): Misfit | null =>
  anId(it.order, 'order') ??
  anObject(it.circumstances, 'circumstances', circumstances) ??
  eachField(it.address, 'address', aText) ??
  ifSaid(it.past, 'past', earlier) ??
  ifSaid(it.details, 'details', details)

export const ofQuote = (it: Unread<Quote>): Misfit | null =>
  eachIn(it.lines, 'lines', line) ?? aNumber(it.shipping, 'shipping') ?? ifSaid(it.condition, 'condition', aText)

const line = (it: Unread<OfferedLine>): Misfit | null =>
  aText(it.id, 'id') ??
  aText(it.item, 'item') ??
  aNumber(it.quantity, 'quantity') ??
  aNumber(it.price, 'price') ??
  kind(it.kind, 'kind') ??
  anObject(it.offer, 'offer', offer) ??
  ifSaid(it.details, 'details', details)

export const item = (it: Unread<RequestedItem>): Misfit | null =>
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

export const earlier = (value: unknown, key: string): Misfit | null => eachIn(value, key, pastOrder)

const pastOrder = (it: Unread<PastOrder>): Misfit | null =>
  aText(it.order, 'order') ??
  aNumber(it.at, 'at') ??
  words(it.items, 'items') ??
  oneOf(PAST_ENDS, it.end, 'end') ??
  ifSaid(it.lapses, 'lapses', pastLapse)

const pastLapse = (value: unknown, key: string): Misfit | null =>
  anObject(value, key, (it: Unread<PastLapse>) => aNumber(it.at, 'at') ?? oneOf(PAST_LAPSES, it.end, 'end'))

const kind = (value: unknown, key: string | number): Misfit | null => oneOf(KINDS, value, key)
const kinds = (value: unknown, key: string): Misfit | null => eachWord(value, key, kind)
export const words = (value: unknown, key: string): Misfit | null => eachWord(value, key, aText)
