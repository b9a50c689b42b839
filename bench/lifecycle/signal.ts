/**
 * What happens to an order, as a state machine hears of it: no reasons, no clauses, no due dates but the one that closes an
 * unpaid order.
 */
export type Signal =
  | 'askQuote'
  | 'quote'
  | 'confirm'
  | 'place'
  | 'pay'
  | 'cancel'
  | 'deny'
  | 'allocate'
  | 'notice'
  | 'prepare'
  | 'ship'
  | 'deliver'
  | 'askReturn'
  | 'goodsBack'

export const STATES = [
  'unplaced',
  'requested',
  'quoted',
  'awaitingPayment',
  'awaitingStock',
  'arrived',
  'awaitingShipment',
  'preparing',
  'shipped',
  'delivered',
  'returning',
  'closed',
] as const

export type State = (typeof STATES)[number]

export type Kind = 'inStock' | 'backorder' | 'preOrder' | 'specialOrder'

/**
 * Which state follows which signal; where nothing stands, nothing happens. `waits`: not everything is there yet; `onArrival`: a
 * balance is left.
 */
export const follows = (state: State, signal: Signal, waits: boolean, onArrival: boolean): State => {
  switch (state) {
    case 'unplaced':
      if (signal === 'askQuote') return 'requested'
      return signal === 'place' ? 'awaitingPayment' : state
    case 'requested':
      if (signal === 'cancel') return 'closed'
      return signal === 'quote' ? 'quoted' : state
    case 'quoted':
      if (signal === 'cancel') return 'closed'
      return signal === 'confirm' ? 'awaitingPayment' : state
    case 'awaitingPayment':
      if (signal === 'cancel') return 'closed'
      if (signal !== 'pay') return state
      return waits ? 'awaitingStock' : 'awaitingShipment'
    case 'awaitingStock':
      if (signal === 'cancel') return 'closed'
      if (signal !== 'allocate' || waits) return state
      return onArrival ? 'arrived' : 'awaitingShipment'
    case 'arrived':
      return signal === 'notice' ? 'awaitingPayment' : state
    case 'awaitingShipment':
      if (signal === 'prepare') return 'preparing'
      return signal === 'ship' ? 'shipped' : state
    case 'preparing':
      return signal === 'ship' ? 'shipped' : state
    case 'shipped':
      return signal === 'deliver' ? 'delivered' : state
    case 'delivered':
      return signal === 'askReturn' ? 'returning' : state
    case 'returning':
      return signal === 'goodsBack' ? 'closed' : state
    case 'closed':
      return state
  }
}
