/**
 * The terms by which an order is judged: those of its kind of sale, beside those of the whole shop.
 *
 * Put together once for each document.
 */
import type { Kind } from '../order/kind.ts'
import type { Policy } from './policy.ts'
import type { SaleTerms } from './saleTerms.ts'

export type OrderTerms = SaleTerms & Pick<Policy, 'refunds' | 'returns'> & ShopTerms

/** The terms before anything is bought: the whole document. */
export type ShopTerms = { readonly shop: Policy }

/** The terms of an order of this kind. That the shop sells it is checked before any rule is asked. */
export const orderTermsOf = (policy: Policy, { kind }: { readonly kind: Kind }): OrderTerms =>
  termsByKind(policy)[kind] as OrderTerms

type TermsByKind = { readonly [K in Kind]: OrderTerms | undefined }

const KNOWN = new WeakMap<Policy, TermsByKind>()

const termsByKind = (policy: Policy): TermsByKind => {
  const known = KNOWN.get(policy)
  if (known !== undefined) return known
  const { inStock, backorder, preOrder, specialOrder } = policy.sale
  const terms: TermsByKind = {
    inStock: withShop(policy, inStock),
    backorder: withShop(policy, backorder),
    preOrder: withShop(policy, preOrder),
    specialOrder: withShop(policy, specialOrder),
  }
  KNOWN.set(policy, terms)
  return terms
}

const withShop = (shop: Policy, terms: SaleTerms | undefined): OrderTerms | undefined => {
  if (terms === undefined) return undefined
  const { refunds, returns } = shop
  return { ...terms, ...(refunds === undefined ? {} : { refunds }), ...(returns === undefined ? {} : { returns }), shop }
}
