import type { Calendar } from '../calendar/calendar.ts'
import type { Kind } from '../order/kind.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { SaleTerms } from '../policy/saleTerms.ts'
import type { Instant } from '../value/instant.ts'

/** What a rule is asked about: whose terms, on which calendar, which order, when. */
export type Situation<O extends Order = Order> = {
  readonly policy: Policy
  readonly calendar: Calendar
  readonly order: O
  readonly at: Instant
}

/** The terms of the order's kind of sale. That the policy has them is checked before any rule is asked. */
export const saleTermsOf = (policy: Policy, { kind }: { readonly kind: Kind }): SaleTerms => policy.sale[kind] as SaleTerms
