/** Whether the customer may refuse the parcel: before it arrives, at the door, or both, as the terms say. */
import { grant, refuse } from '../../decision/finding.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { ReturnReason } from './reason.ts'
import type { ReturnTerms } from './terms.ts'

const AT = ['shipped'] as const

type Terms = { readonly returns?: ReturnTerms }

export const refuseDelivery: Decider<'RefuseDelivery', typeof AT, Terms, ReturnReason> = {
  at: AT,
  isOpen: ({ terms: { returns }, order: { parcel } }) => {
    if (returns === undefined || returns.refuse.length === 0)
      return refuse([{ code: 'refusalNotOffered', clause: null, facts: { when: null } }], [])
    if (parcel.refused !== null) return refuse([{ code: 'alreadyRefused', clause: null, facts: { when: parcel.refused } }], [])
    return nothingAgainst
  },
  neverOpens: ({ terms: { returns }, order }) =>
    returns === undefined ||
    returns.refuse.length === 0 ||
    (order.is === 'sale' && order.parcel !== null && order.parcel.refused !== null),
  decide: ({ terms: { returns }, at }, { when }) => {
    const term = returns?.refuse.find((each) => each.when === when)
    if (term === undefined) return refuse([{ code: 'refusalNotOffered', clause: null, facts: { when } }], [])
    return grant(
      [{ type: 'DeliveryRefused', data: { at, when } }],
      [{ code: 'deliveryRefused', clause: term.clause, facts: { when } }],
    )
  },
}
