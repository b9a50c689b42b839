/** What is bought in an exploration, and how far it goes. */
import type { OrderRequest } from '../../src/order/command.ts'
import type { Kind } from '../../src/order/kind.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import type { Instant } from '../../src/value/instant.ts'
import type { Minor } from '../../src/value/money.ts'

export type Scope = {
  readonly name: string
  readonly kind: Kind
  readonly asking: OrderRequest
  readonly lines: readonly OfferedLine[]
  readonly shipping: Minor
  readonly promised?: Instant
  /** When it is asked for. */
  readonly begins: Instant
  /** How many things may happen, in one history, that a plain sale does not have. */
  readonly strays: number
  /** How many states are visited at most: an exploration that is cut short says so. */
  readonly most: number
}
