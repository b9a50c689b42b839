import type { ClauseId } from '../../value/clause.ts'
import type { GoodsDuty } from '../dutyTerms.ts'

/** How soon the shop starts preparing a paid order. */
export type PreparationTerms = GoodsDuty

/** How soon the parcel leaves once everything is paid and has arrived. With `tracking`, it leaves only with a tracking number. */
export type ShipmentTerms = GoodsDuty & { readonly tracking?: ClauseId }
