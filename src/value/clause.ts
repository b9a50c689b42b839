/** The number of a clause in the shop's own text: `XB-6`. */
export type ClauseId = `${string}-${number}`

/** A term that says which clause it comes from. */
export type Cited = { readonly clause: ClauseId }
