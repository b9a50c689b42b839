import type { Policy } from '../../../src/policy/policy.ts'
import type { CancellationTerms } from '../../../src/rule/cancellation/terms.ts'

/** The terms, where what is in stock is cancelled by these rows. */
export const withRows = (policy: Policy, cancellation: CancellationTerms): Policy => {
  const { inStock } = policy.sale
  if (inStock === undefined) throw new Error('something in stock')
  return { ...policy, sale: { ...policy.sale, inStock: { ...inStock, cancellation } } }
}
