/**
 * The path of each kind of sale, and which commands a stage can take, under some policy.
 *
 * Types, options and pictures are drawn from these two tables; the terms of a shop only narrow them.
 */
import type { CommandType } from './command.ts'
import type { Kind } from './kind.ts'
import type { SaleStage, Stage, StageName } from './stage.ts'

/** The stages of each kind of sale, in the order in which they are lived. */
export const PATH = {
  inStock: ['awaitingPayment', 'awaitingShipment', 'preparing', 'shipped', 'delivered', 'closed'],
  backorder: ['awaitingPayment', 'awaitingStock', 'awaitingShipment', 'preparing', 'shipped', 'delivered', 'closed'],
  preOrder: [
    'requested',
    'quoted',
    'awaitingPayment',
    'awaitingStock',
    'arrived',
    'awaitingShipment',
    'preparing',
    'shipped',
    'delivered',
    'closed',
  ],
  specialOrder: [
    'requested',
    'quoted',
    'awaitingPayment',
    'awaitingStock',
    'arrived',
    'awaitingShipment',
    'preparing',
    'shipped',
    'delivered',
    'closed',
  ],
} as const
PATH satisfies Record<Kind, readonly StageName[]>

/** The stages that an order of this kind can be in. */
export type StageOf<K extends Kind> = Extract<Stage, { readonly name: (typeof PATH)[K][number] }>

export type SaleStageOf<K extends Kind> = Extract<SaleStage, StageOf<K>>

/** What each stage can grant under some policy. Everything else is refused there, whatever the terms. */
export const TAKES = {
  unplaced: ['RequestQuote', 'PlaceOrder'],
  requested: ['SendQuote', 'RequestCancellation', 'CancelOrder'],
  quoted: ['ConfirmQuote', 'RequestCancellation', 'CancelOrder'],
  awaitingPayment: [
    'RecordAllocation',
    'RequestCancellation',
    'AnswerCancellation',
    'CancelOrder',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordRefund',
    'GrantRefund',
  ],
  awaitingStock: [
    'RecordAllocation',
    'RequestCancellation',
    'AnswerCancellation',
    'CancelOrder',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordRefund',
    'GrantRefund',
  ],
  arrived: [
    'SendArrivalNotice',
    'RequestCancellation',
    'AnswerCancellation',
    'CancelOrder',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordRefund',
    'GrantRefund',
  ],
  awaitingShipment: [
    'BeginPreparation',
    'ShipOrder',
    'RequestCancellation',
    'AnswerCancellation',
    'CancelOrder',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordRefund',
    'GrantRefund',
  ],
  preparing: [
    'ShipOrder',
    'RequestCancellation',
    'AnswerCancellation',
    'CancelOrder',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordRefund',
    'GrantRefund',
  ],
  shipped: ['RefuseDelivery', 'RecordDelivery', 'RecordGoodsBack', 'CancelOrder', 'RecordPayment', 'RecordRefund', 'GrantRefund'],
  delivered: ['RequestReturn', 'AnswerReturn', 'RecordGoodsBack', 'RecordPayment', 'RecordRefund', 'GrantRefund'],
  closed: ['ReinstateOrder', 'RecordPayment', 'RecordRefund', 'GrantRefund'],
} as const
TAKES satisfies Record<StageName | 'unplaced', readonly CommandType[]>

/** The commands that an order in this stage can be granted. */
export type TakenBy<Name extends StageName | 'unplaced'> = (typeof TAKES)[Name][number]
