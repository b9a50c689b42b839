/** The number of a clause, as the shop's own text writes it: `XB-6`, `2.1`, `4(b)`. */
export type ClauseId = string

/** A term that says which clause it comes from. */
export type Cited = { readonly clause: ClauseId }
