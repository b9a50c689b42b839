/** Goods that come back: a return as it is requested, and while it is open. */
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Due } from './due.ts'
import type { Units } from './units.ts'

export const CONDITIONS = ['unopened', 'opened'] as const

export type Condition = (typeof CONDITIONS)[number]

export const RETURN_CAUSES = ['changedMind', 'shopsFault'] as const

/** Why goods come back, as the customer says. */
export type ReturnCause = (typeof RETURN_CAUSES)[number]

/** A return as it is requested: agreed at once, with the instant by which the goods must be back; or still to be answered. */
export type Return = {
  readonly id: string
  readonly lines: readonly Units[]
  readonly condition: Condition
  readonly reason: ReturnCause
  readonly agreed: boolean
  /** Until when the goods must be back; null until it is agreed. */
  readonly back: Due | null
  readonly cameBack: GoodsBack | null
}

/**
 * An open return: requested, then agreed, and the goods come back; in whichever order the last two happen. By when the goods
 * must be back stands among the order's duties.
 */
export type OpenReturn = Omit<Return, 'back'> & {
  /** Since when it waits: since it was requested, or since the goods came back in another condition than agreed. */
  readonly since: Instant
}

export type GoodsBack = { readonly at: Instant; readonly condition: Condition; readonly carriage: Minor }
