import type { Within } from '../../deadline/span.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'

/** How soon the shop starts preparing a paid order. */
export type PreparationTerms = Cited & { readonly within: Within }

/** How soon the parcel leaves once everything is paid and has arrived. With `tracking`, it leaves only with a tracking number. */
export type ShipmentTerms = Cited & { readonly within: Within; readonly tracking?: ClauseId }
