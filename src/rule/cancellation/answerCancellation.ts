/** The word of the shop, or of the carrier, on the cancellation that is open. */
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Ending } from '../../order/event.ts'
import type { Sale } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import type { Instant } from '../../value/instant.ts'
import { type Found, nothingAgainst } from '../found.ts'
import type { CancellationReason } from './reason.ts'

export const answerCancellation = {
  open: ({ application }: Sale): Found<CancellationReason> =>
    application === null ? refuse([{ code: 'noCancellationIsOpen', clause: null, facts: {} }], []) : nothingAgainst,

  right: (sale: Sale, { id, approved }: DataOf<'AnswerCancellation'>, ending: Ending, at: Instant): Found<CancellationReason> => {
    const { application } = sale
    if (application === null) return nothingAgainst
    const { clause, asks: by, lines } = application
    if (application.id !== id)
      return refuse([{ code: 'otherCancellationIsOpen', clause, facts: { id, open: application.id } }], [])
    return approved
      ? grant(
          [{ type: 'UnitsCancelled', data: { at, id, lines, ending, clause, released: releasedBy(sale, lines) } }],
          [{ code: 'cancellationApproved', clause, facts: { by } }],
        )
      : grant([{ type: 'CancellationDenied', data: { at, id, by } }], [{ code: 'cancellationDenied', clause, facts: { by } }])
  },
}
