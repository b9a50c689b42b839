/**
 * What a placement, or a request for a quote, says of the order as a whole, for the shop's terms to ask.
 *
 * One record, and the order keeps it. A fact that terms can ask is a field of it, so none can be asked and not be kept.
 */
export const CIRCUMSTANCES = ['region', 'plan', 'group', 'shippingMethod'] as const

export type Circumstance = (typeof CIRCUMSTANCES)[number]

/**
 * Where an order goes and, as far as the shop tells orders apart by it, which of its ways of paying the customer chose (`plan`), as
 * whom it knows the customer (`group`), and how the goods go (`shippingMethod`). All words are the shop's own.
 */
export type Circumstances = { readonly region: string } & { readonly [C in Exclude<Circumstance, 'region'>]?: string }
