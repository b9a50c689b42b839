/** The number of a clause, as the shop's own text writes it: `XB-6`, `2.1`, `4(b)`. */
export type ClauseId = string

/** A term that says which clause it comes from. */
export type Cited = { readonly clause: ClauseId }

/** A part of a term that may come from a clause of its own; without one, it comes from the clause of the term around it. */
export type CitedApart = { readonly clause?: ClauseId }
