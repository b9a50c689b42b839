/** What things are called in sentences: kinds of sale, stages, milestones, details, commands. Each table is complete. */
import type { CommandType, DataOf, GoodwillOn } from '../order/command.ts'
import type { Kind } from '../order/kind.ts'
import type { Consent, Detail } from '../order/offer.ts'
import type { Outcome } from '../order/order.ts'
import type { RefusalPoint } from '../order/parcel.ts'
import type { Condition } from '../order/return.ts'
import type { StageName } from '../order/stage.ts'
import type { Milestone } from '../rule/milestone.ts'

export const KIND: Readonly<Record<Kind, string>> = {
  inStock: 'an in-stock order',
  backorder: 'a backorder',
  preOrder: 'a pre-order',
  specialOrder: 'a special order',
}

/** How something is sold. */
export const SOLD: Readonly<Record<Kind, string>> = {
  inStock: 'from stock',
  backorder: 'on backorder',
  preOrder: 'on pre-order',
  specialOrder: 'by special order',
}

/** Where an order is, after `the order`. */
export const STAGE: Readonly<Record<StageName, string>> = {
  requested: 'awaits a quote',
  quoted: 'awaits the customer’s answer to the quote',
  awaitingPayment: 'awaits payment',
  awaitingStock: 'waits for stock',
  arrived: 'is all in and awaits the arrival notice',
  awaitingShipment: 'awaits shipment',
  preparing: 'is being prepared',
  shipped: 'is on its way',
  delivered: 'has been delivered',
  closed: 'is closed',
}

/** How an order ended, after `the order` or `it`. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  completed: 'was completed',
  cancelled: 'was cancelled',
  expired: 'expired',
  returned: 'was returned',
}

/** After `until` and `after`. */
export const MILESTONE: Readonly<Record<Milestone, string>> = {
  payment: 'full payment',
  arrival: 'the arrival of all goods',
  preparation: 'the beginning of preparation',
  shipment: 'shipment',
}

export const DETAIL: Readonly<Record<Detail, string>> = {
  itemCode: 'the item code',
  email: 'an e-mail address',
  fullName: 'the full name',
  shippingAddress: 'a shipping address',
  paymentMethod: 'a payment method',
  maker: 'the maker',
  itemName: 'the item’s name',
  picture: 'a picture',
}

/** After `agrees to`. */
export const CONSENT: Readonly<Record<Consent, string>> = { deposit: 'the deposit', fullPayment: 'paying in full up front' }

export const CONDITION: Readonly<Record<Condition, string>> = { unopened: 'unopened', opened: 'opened' }

export const REFUSAL: Readonly<Record<RefusalPoint, string>> = { beforeArrival: 'before its arrival', atTheDoor: 'at the door' }

/** After `the shop cancels`. */
export const SHOP_CANCELS: Readonly<Record<DataOf<'CancelOrder'>['because'], string>> = {
  unavailable: 'since it cannot supply the goods',
  lost: 'since the parcel was lost',
  other: 'for a reason of its own',
}

/** What a command is about, after `the`. */
export const COMMAND: Readonly<Record<CommandType, string>> = {
  RequestQuote: 'request for a quote',
  ConfirmQuote: 'confirmation of the quote',
  PlaceOrder: 'order',
  RequestCancellation: 'cancellation request',
  RefuseDelivery: 'refusal of the parcel',
  RequestReturn: 'return request',
  SendQuote: 'quote',
  SendArrivalNotice: 'arrival notice',
  BeginPreparation: 'beginning of preparation',
  AnswerCancellation: 'answer to the cancellation request',
  CancelOrder: 'cancellation by the shop',
  ShipOrder: 'shipment',
  AnswerReturn: 'answer to the return request',
  GrantRefund: 'goodwill refund',
  ReinstateOrder: 'reinstatement',
  ChangeEstimate: 'change of the estimated date',
  ChangeSpecification: 'change of the specification',
  RecordPayment: 'payment',
  RecordRefund: 'refund',
  RecordAllocation: 'allocation of stock',
  RecordDelivery: 'delivery',
  RecordGoodsBack: 'receipt of the goods',
  PassTime: 'passing of time',
}

export const goodwillOn = (on: GoodwillOn): string => (on === 'shipping' ? 'the shipping' : `line ${on.line}`)
