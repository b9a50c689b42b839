/** The answer of the shop, or of the carrier, to the cancellation that was requested. */
import { grant, refuse } from '../../decision/finding.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { type CancellationTermsOfKind, endingFor } from './endingFor.ts'
import type { CancellationReason } from './reason.ts'

const noneIsOpen: CancellationReason = { code: 'noCancellationIsOpen', clause: null, facts: {} }

export const answerCancellation: Decider<
  'AnswerCancellation',
  typeof STAGES_WITH_THE_SHOP,
  CancellationTermsOfKind,
  CancellationReason
> = {
  at: STAGES_WITH_THE_SHOP,
  isOpen: ({ order: { application } }) => (application === null ? refuse([noneIsOpen], []) : nothingAgainst),
  decide: ({ terms: { keeps }, order, at }, { id, approved }) => {
    const { application } = order
    if (application === null) return refuse([noneIsOpen], [])
    const { clause, asks: by, lines } = application
    if (application.id !== id)
      return refuse([{ code: 'otherCancellationIsOpen', clause, facts: { id, open: application.id } }], [])
    if (!approved)
      return grant(
        [{ type: 'CancellationDenied', data: { at, id, by } }],
        [{ code: 'cancellationDenied', clause, facts: { by } }],
      )
    const ending = endingFor(keeps, order)
    return grant(
      [{ type: 'UnitsCancelled', data: { at, id, lines, ending, clause, released: releasedBy(order, lines) } }],
      [{ code: 'cancellationApproved', clause, facts: { by } }],
    )
  },
}
