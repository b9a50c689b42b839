/** What is sold: what is on the shelf, what is expected back, what is not yet released, what has yet to be found. */
export const KINDS = ['inStock', 'backorder', 'preOrder', 'specialOrder'] as const

/** The kinds of sale. They differ in their terms, and in nothing else. */
export type Kind = (typeof KINDS)[number]

/** The kinds that can begin as an inquiry: their price has to be asked for. */
export type QuotableKind = Extract<Kind, 'preOrder' | 'specialOrder'>
