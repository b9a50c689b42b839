/** The shop begins to make the parcel up. */
import { grant } from '../../decision/finding.ts'
import type { Instant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import type { ShipmentReason } from './reason.ts'
import type { PreparationTerms } from './terms.ts'

export const beginPreparation = (terms: PreparationTerms | undefined, at: Instant): Found<ShipmentReason> =>
  grant([{ type: 'PreparationBegun', data: { at } }], [{ code: 'preparationBegins', clause: terms?.clause ?? null, facts: {} }])
