/** The shop starts preparing the parcel. */
import { grant } from '../../decision/finding.ts'
import type { Decider } from '../decider.ts'
import type { ShipmentReason } from './reason.ts'
import type { PreparationTerms } from './terms.ts'

const AT = ['awaitingShipment'] as const

type Terms = { readonly preparation?: PreparationTerms }

export const beginPreparation: Decider<'BeginPreparation', typeof AT, Terms, ShipmentReason> = {
  at: AT,
  decide: ({ terms: { preparation }, at }) =>
    grant(
      [{ type: 'PreparationBegun', data: { at } }],
      [{ code: 'preparationBegins', clause: preparation?.clause ?? null, facts: {} }],
    ),
}
