/**
 * The stages of an order. Where an order is follows from what has happened to it and from what is owed (`stageOf`): no event
 * writes a stage.
 */

/** Every stage there is, in the order in which an order passes through them. */
export const STAGES = [
  'requested',
  'quoted',
  'awaitingPayment',
  'awaitingStock',
  'awaitingSupply',
  'arrived',
  'awaitingShipment',
  'preparing',
  'shipped',
  'delivered',
  'closed',
] as const

/** The name of a stage: `awaitingPayment`, `preparing`, … */
export type StageName = (typeof STAGES)[number]

/** The stages of a request for a quote: nothing has been bought. */
export type InquiryStage = Extract<StageName, 'requested' | 'quoted' | 'closed'>

/** The stages of what has been bought. */
export type SaleStage = Exclude<StageName, 'requested' | 'quoted'>

/** Every stage of what has been bought; spelled out, because a list that is spread into another loses its type in declarations. */
export const SALE_STAGES = [
  'awaitingPayment',
  'awaitingStock',
  'awaitingSupply',
  'arrived',
  'awaitingShipment',
  'preparing',
  'shipped',
  'delivered',
  'closed',
] as const
SALE_STAGES satisfies readonly SaleStage[]

/** The stages in which the goods have not left the shop. */
export const STAGES_WITH_THE_SHOP = [
  'awaitingPayment',
  'awaitingStock',
  'awaitingSupply',
  'arrived',
  'awaitingShipment',
  'preparing',
] as const
