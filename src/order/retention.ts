import type { ClauseId } from '../value/clause.ts'
import type { Share } from '../value/money.ts'

export const RETENTIONS = ['nothing', 'nonRefundableDeposit', 'everythingPaid'] as const

/**
 * What the shop keeps of what was paid for what ends. Never more than was paid for it; the rest goes back.
 *
 * - `{ share }`: so many per cent of the price of the units that go.
 * - `{ fee }`: for each unit that goes, the amount that its offer carries under this name; where it carries none, nothing.
 */
export type Retention = (typeof RETENTIONS)[number] | { readonly share: Share } | { readonly fee: string }

/** How units end: by whose wish, why money goes back for them, what is kept of it, and by which clause. */
export type Ending = {
  readonly by: 'customer' | 'shop'
  readonly because: 'cancellation' | 'unavailability'
  readonly keeps: Retention
  readonly clause: ClauseId | null
}
