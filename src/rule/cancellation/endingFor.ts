import type { Ending } from '../../order/event.ts'
import type { Sale } from '../../order/order.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { CancellationTerms } from './terms.ts'

/** What the terms of a kind of sale say of cancelling: until when, and what is kept after a change of specification. */
export type CancellationTermsOfKind = { readonly cancellation: CancellationTerms; readonly keeps?: KeptOnChange }

type KeptOnChange = { readonly specificationChanges?: { readonly clause: ClauseId } }

/** How a cancellation by the customer counts: after a changed specification, as caused by the change, where a term says so. */
export const endingFor = (keeps: KeptOnChange | undefined, sale: Sale): Ending =>
  sale.specificationChanged && keeps?.specificationChanges !== undefined ? 'specificationChanges' : 'customerCancels'
