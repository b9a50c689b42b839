/** An order in every stage, each played with real commands under the terms of a preset; every command and every event once. */
import type { Command, Event, EventType, Order, Policy, StageName } from '../../src/index.ts'
import type { CommandOf, CommandType } from '../../src/order/command.ts'
import type { EventOf } from '../../src/order/event.ts'
import type { StockSale } from '../../src/policy/saleTerms.ts'
import { crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { aLine, aPlacing, FRI_2026_11_20, HOUR, play, TOTAL } from './orders.ts'
import { anEnding, aPart, aReturn, openEnded } from './sales.ts'

export type Standing = { readonly policy: Policy; readonly order: Order }

/** After the last command of every order below. */
export const LATER = FRI_2026_11_20 + 10 * HOUR

const at = (hours: number): number => FRI_2026_11_20 + hours * HOUR

const standing = (policy: Policy, commands: readonly [Command, ...Command[]]): Standing => ({
  policy,
  order: play(policy, commands).order,
})

const asking: CommandOf<'RequestQuote'> = {
  type: 'RequestQuote',
  data: {
    at: at(0),
    order: 'order-1',
    circumstances: { region: 'US' },
    address: { street: '1 High St' },
    details: {},
    past: [],
    kind: 'specialOrder',
    items: [
      {
        item: 'vase',
        quantity: 1,
        listed: false,
        availableAs: [],
        details: { maker: 'Lee', itemName: 'vase', picture: 'v.jpg' },
      },
    ],
  },
}

const quote: CommandOf<'SendQuote'> = {
  type: 'SendQuote',
  data: { at: at(1), lines: [aLine('specialOrder')], shipping: 500 },
}

const allIn: CommandOf<'RecordAllocation'> = {
  type: 'RecordAllocation',
  data: { at: at(1), id: 'a1', lines: [{ line: 'L1', quantity: 2 }] },
}

const payment: CommandOf<'RecordPayment'> = { type: 'RecordPayment', data: { at: at(1), id: 'p1', amount: TOTAL } }
const preparation: Command = { type: 'BeginPreparation', data: { at: at(2) } }
const shipment: Command = { type: 'ShipOrder', data: { at: at(3) } }
const delivery: Command = { type: 'RecordDelivery', data: { at: at(4) } }

/** Sellers have to accept what is sold from stock. */
const sellersAccept: Policy = {
  ...marketplace,
  sale: { inStock: { ...marketplace.sale.inStock, supply: { clause: 'T-1', within: { hours: 24 } } } as StockSale },
}

/** Every stage in which an order can be asked something. */
export const IN_STAGE: { readonly [Name in StageName | 'unplaced']: Standing } = {
  unplaced: { policy: importer, order: { is: 'unplaced' } },
  requested: standing(importer, [asking]),
  quoted: standing(importer, [asking, quote]),
  awaitingPayment: standing(crossBorderPlatform, [aPlacing('inStock')]),
  awaitingStock: standing(preOrderStore, [aPlacing('preOrder')]),
  awaitingSupply: standing(sellersAccept, [aPlacing('inStock'), payment]),
  arrived: standing(preOrderStore, [aPlacing('preOrder'), allIn]),
  awaitingShipment: standing(crossBorderPlatform, [aPlacing('inStock'), payment]),
  preparing: standing(crossBorderPlatform, [aPlacing('inStock'), payment, preparation]),
  shipped: standing(crossBorderPlatform, [aPlacing('inStock'), payment, preparation, shipment]),
  delivered: standing(crossBorderPlatform, [aPlacing('inStock'), payment, preparation, shipment, delivery]),
  closed: standing(crossBorderPlatform, [aPlacing('inStock'), { type: 'PassTime', data: { at: at(24) } }]),
}

/** One command of each type, as right as it can be without knowing the order. */
export const EVERY_COMMAND: { readonly [T in CommandType]: CommandOf<T> } = {
  RequestQuote: asking,
  ConfirmQuote: { type: 'ConfirmQuote', data: { at: LATER, agrees: [], past: [] } },
  PlaceOrder: aPlacing('inStock', { at: LATER }),
  RequestCancellation: { type: 'RequestCancellation', data: { at: LATER, id: 'c1' } },
  AcceptDelay: { type: 'AcceptDelay', data: { at: LATER, id: 'd1' } },
  RefuseDelivery: { type: 'RefuseDelivery', data: { at: LATER, when: 'atTheDoor' } },
  RequestReturn: {
    type: 'RequestReturn',
    data: { at: LATER, id: 'r1', lines: [{ line: 'L1', quantity: 1 }], condition: 'unopened', reason: 'changedMind' },
  },
  SendQuote: { ...quote, data: { ...quote.data, at: LATER } },
  CommitSupply: { type: 'CommitSupply', data: { at: LATER } },
  SendArrivalNotice: { type: 'SendArrivalNotice', data: { at: LATER, shipping: 600 } },
  BeginPreparation: { type: 'BeginPreparation', data: { at: LATER } },
  AnswerCancellation: { type: 'AnswerCancellation', data: { at: LATER, id: 'c1', approved: true } },
  CancelOrder: { type: 'CancelOrder', data: { at: LATER, id: 'x1', because: 'other' } },
  ShipOrder: { type: 'ShipOrder', data: { at: LATER, tracking: '1Z' } },
  AnswerReturn: { type: 'AnswerReturn', data: { at: LATER, id: 'r1', agreed: true } },
  GrantRefund: { type: 'GrantRefund', data: { at: LATER, id: 'g1', on: 'shipping', amount: 100 } },
  ReinstateOrder: { type: 'ReinstateOrder', data: { at: LATER, id: 't1' } },
  ChangeEstimate: { type: 'ChangeEstimate', data: { at: LATER, estimated: LATER + HOUR } },
  ChangeSpecification: { type: 'ChangeSpecification', data: { at: LATER, id: 's1', what: 'blue' } },
  RecordPayment: { type: 'RecordPayment', data: { at: LATER, id: 'p9', amount: 1 } },
  RecordRefund: { type: 'RecordRefund', data: { at: LATER, id: 'f1', amount: 1 } },
  RecordAllocation: { ...allIn, data: { ...allIn.data, at: LATER, id: 'a9' } },
  RecordDelivery: { type: 'RecordDelivery', data: { at: LATER } },
  RecordGoodsBack: { type: 'RecordGoodsBack', data: { at: LATER, condition: 'unopened' } },
  PassTime: { type: 'PassTime', data: { at: LATER } },
}

const units = [{ line: 'L1', quantity: 1 }]
const policy = { id: 'shop', version: 1 }

/** One event of each type, whether it makes sense where it meets an order or not. */
export const EVERY_EVENT: { readonly [T in EventType]: EventOf<T> } = {
  QuoteRequested: {
    type: 'QuoteRequested',
    data: {
      at: LATER,
      order: 'o',
      policy,
      circumstances: { region: 'US' },
      address: {},
      details: {},
      kind: 'preOrder',
      items: [],
      quote: openEnded(),
    },
  },
  QuoteSent: { type: 'QuoteSent', data: { at: LATER, quote: { lines: [], shipping: 0 }, confirm: openEnded() } },
  OrderPlaced: {
    type: 'OrderPlaced',
    data: {
      at: LATER,
      order: 'o',
      policy,
      circumstances: { region: 'US' },
      address: {},
      details: {},
      kind: 'backorder',
      lines: [],
      shipping: 0,
      plan: { upFront: 'full', onArrival: false },
      promised: null,
    },
  },
  PaymentRequested: { type: 'PaymentRequested', data: { at: LATER, part: 'balance', amount: 1, shipping: 1, due: openEnded() } },
  PaymentReceived: { type: 'PaymentReceived', data: { at: LATER, id: 'p', amount: 1, late: false } },
  MoneyForfeited: { type: 'MoneyForfeited', data: { at: LATER, amount: 1, clause: null } },
  RefundGranted: { type: 'RefundGranted', data: { at: LATER, id: 'g', on: { line: 'L1' }, amount: 1 } },
  RefundOwed: {
    type: 'RefundOwed',
    data: { at: LATER, id: 'refund-9', amount: 1, for: 'goodwill', due: openEnded(), from: [], clause: null },
  },
  RefundPaid: { type: 'RefundPaid', data: { at: LATER, id: 'f', amount: 1 } },
  SupplyAwaited: { type: 'SupplyAwaited', data: { at: LATER, supply: openEnded() } },
  ConsentAsked: { type: 'ConsentAsked', data: { at: LATER, of: 'stock', consent: openEnded() } },
  DelayAccepted: { type: 'DelayAccepted', data: { at: LATER, of: 'stock', by: 'customer', due: openEnded() } },
  SupplyCommitted: { type: 'SupplyCommitted', data: { at: LATER } },
  StockAwaited: { type: 'StockAwaited', data: { at: LATER } },
  StockAllocated: { type: 'StockAllocated', data: { at: LATER, id: 'a', lines: units } },
  GoodsArrived: { type: 'GoodsArrived', data: { at: LATER, notice: openEnded() } },
  OrderReady: { type: 'OrderReady', data: { at: LATER, prepare: null, ship: null } },
  PreparationBegun: { type: 'PreparationBegun', data: { at: LATER } },
  OrderShipped: { type: 'OrderShipped', data: { at: LATER, tracking: null, clause: null } },
  DeliveryRefused: { type: 'DeliveryRefused', data: { at: LATER, when: 'atTheDoor' } },
  OrderDelivered: { type: 'OrderDelivered', data: { at: LATER, window: null } },
  CancellationRequested: {
    type: 'CancellationRequested',
    data: { at: LATER, application: { id: 'c', parts: [aPart({ lines: units })] } },
  },
  CancellationDenied: { type: 'CancellationDenied', data: { at: LATER, id: 'c', by: 'shop' } },
  UnitsCancelled: {
    type: 'UnitsCancelled',
    data: { at: LATER, id: 'c', lines: units, ending: anEnding({ by: 'shop' }), clause: null, released: [] },
  },
  ReturnRequested: {
    type: 'ReturnRequested',
    data: {
      at: LATER,
      return: aReturn(),
    },
  },
  ReturnAgreed: { type: 'ReturnAgreed', data: { at: LATER, id: 'r1', back: openEnded() } },
  GoodsCameBack: { type: 'GoodsCameBack', data: { at: LATER, return: 'r1', condition: 'opened', carriage: 0 } },
  ReturnEnded: {
    type: 'ReturnEnded',
    data: { at: LATER, id: 'r1', how: 'received', lines: units, credits: [{ on: 'shipping', amount: 1 }], window: null },
  },
  EstimateChanged: { type: 'EstimateChanged', data: { at: LATER, estimated: LATER } },
  SpecificationChanged: { type: 'SpecificationChanged', data: { at: LATER, id: 's', what: 'blue' } },
  ObligationDated: {
    type: 'ObligationDated',
    data: { at: LATER, owes: 'payment', id: null, due: { by: LATER + HOUR, clause: null } },
  },
  ObligationMissed: { type: 'ObligationMissed', data: { at: LATER, owes: 'shipment', id: null, by: LATER, clause: null } },
  OrderClosed: { type: 'OrderClosed', data: { at: LATER, outcome: 'completed', clause: null, released: [] } },
  OrderReinstated: { type: 'OrderReinstated', data: { at: LATER, clause: null } },
}

export const everyCommand: readonly Command[] = Object.values(EVERY_COMMAND)
export const everyEvent: readonly Event[] = Object.values(EVERY_EVENT)
