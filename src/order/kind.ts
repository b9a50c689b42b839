/** What is sold: what is on the shelf, what is expected back, what is not yet released, what has yet to be found. */
export const KINDS = ['inStock', 'backorder', 'preOrder', 'specialOrder'] as const

/** The kinds of sale. They differ in their terms, and in nothing else. */
export type Kind = (typeof KINDS)[number]

export const QUOTABLE_KINDS = ['preOrder', 'specialOrder'] as const
QUOTABLE_KINDS satisfies readonly Kind[]

/** The kinds that can begin as an inquiry: their price has to be asked for. */
export type QuotableKind = (typeof QUOTABLE_KINDS)[number]
