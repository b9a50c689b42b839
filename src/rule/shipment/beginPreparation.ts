/** The shop starts preparing the parcel. */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { consentAwaited } from './consentAwaited.ts'
import type { ShipmentReason } from './reason.ts'
import type { PreparationTerms } from './terms.ts'

const AT = ['awaitingShipment'] as const

type Terms = { readonly preparation?: PreparationTerms }

export const beginPreparation: Decider<'BeginPreparation', typeof AT, Terms, ShipmentReason> = {
  at: AT,
  isOpen: ({ order: { duties } }) => refuseIfAny(consentAwaited(duties), nothingAgainst),
  decide: ({ terms: { preparation }, at }) =>
    grant(
      [{ type: 'PreparationBegun', data: { at } }],
      [{ code: 'preparationBegins', clause: preparation?.clause ?? null, facts: {} }],
    ),
}
