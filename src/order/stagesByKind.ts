/** The stages of each kind of sale. Types, options and pictures are drawn from this one table. */
import type { Kind } from './kind.ts'
import type { StageName } from './stage.ts'

/** The stages of each kind of sale, in the order in which an order passes through them. */
export const STAGES_BY_KIND = {
  inStock: ['awaitingPayment', 'awaitingSupply', 'awaitingShipment', 'preparing', 'shipped', 'delivered', 'closed'],
  backorder: [
    'awaitingPayment',
    'awaitingStock',
    'awaitingSupply',
    'arrived',
    'awaitingShipment',
    'preparing',
    'shipped',
    'delivered',
    'closed',
  ],
  preOrder: [
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
  ],
  specialOrder: [
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
  ],
} as const
STAGES_BY_KIND satisfies Record<Kind, readonly StageName[]>

/** The kinds of sale that can be in this stage. */
export type KindIn<S extends StageName> = { [K in Kind]: S extends (typeof STAGES_BY_KIND)[K][number] ? K : never }[Kind]
