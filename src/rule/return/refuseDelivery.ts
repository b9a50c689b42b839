/** Whether the customer may refuse the parcel: before it arrives, at the door, or both, as the terms say. */
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Sale } from '../../order/order.ts'
import type { Instant } from '../../value/instant.ts'
import { type Found, nothingAgainst } from '../found.ts'
import type { ReturnReason } from './reason.ts'
import type { ReturnTerms } from './terms.ts'

export const refuseDelivery = {
  open: (terms: ReturnTerms | undefined, { stage }: Sale): Found<ReturnReason> => {
    if (terms === undefined || terms.refuse.length === 0)
      return refuse([{ code: 'refusalNotOffered', clause: null, facts: { when: null } }], [])
    if (stage.name === 'shipped' && stage.refused !== null)
      return refuse([{ code: 'alreadyRefused', clause: null, facts: { when: stage.refused } }], [])
    return nothingAgainst
  },
  right: (terms: ReturnTerms | undefined, { when }: DataOf<'RefuseDelivery'>, at: Instant): Found<ReturnReason> => {
    const term = terms?.refuse.find((each) => each.when === when)
    if (term === undefined) return refuse([{ code: 'refusalNotOffered', clause: null, facts: { when } }], [])
    return grant(
      [{ type: 'DeliveryRefused', data: { at, when } }],
      [{ code: 'deliveryRefused', clause: term.clause, facts: { when } }],
    )
  },
}
