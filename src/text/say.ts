import type { Span } from '../deadline/span.ts'
import type { Units } from '../order/units.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Identified } from './callerNames.ts'
import type { Names } from './names.ts'

/** What a phrase is made with: the listener, and words for the values that stand in facts. */
export type Say = {
  /** The customer, who is spoken to, or the shop's staff, who read about the customer. */
  readonly to: 'customer' | 'support'
  readonly names: Names
  /** `a, b and c` */
  readonly list: (things: readonly string[], word?: 'and' | 'or') => string
  /** Of minor units: `$24.99` */
  readonly amount: (amount: Minor) => string
  /** `Sat 21 Nov 2026, 10:00 (New York time)` */
  readonly at: (instant: Instant) => string
  /** Before an end, from a first instant where there is one: `before Sat 21 Nov 2026, 10:00 (New York time)` */
  readonly by: (end: { readonly by: Instant; readonly from?: Instant }) => string
  /** Of milliseconds: `2 days and 3 hours` */
  readonly elapsed: (milliseconds: number) => string
  /** `24 hours` */
  readonly span: (span: Span) => string
  /** `2 × mug and 1 × lamp` */
  readonly units: (units: readonly Units[]) => string
  /** What the caller calls the thing with an id; otherwise the id. */
  readonly id: (of: Identified, id: string) => string
}
