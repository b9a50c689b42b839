/** What the shop's silence does, where the terms make an answer of it: as if it had been spoken. */
import type { Calendar } from '../../calendar/calendar.ts'
import type { DatedDuty } from '../../order/nextDeadline.ts'
import type { Event } from '../../order/event.ts'
import type { Order, Sale, SaleIn } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import { termsFor } from '../../policy/termsFor.ts'
import type { Policy } from '../../policy/policy.ts'
import { agreedTo } from '../../rule/return/answerReturn.ts'
import { returnEnded } from '../../rule/return/returnEnded.ts'
import type { Instant } from '../../value/instant.ts'

type Answer = 'granted' | 'denied'

/** Null where nothing waits for this answer. */
export const silence = (
  policy: Policy,
  calendar: Calendar,
  order: Order,
  { owes, id }: DatedDuty,
  answer: Answer,
  at: Instant,
): readonly Event[] | null => {
  if (order.is !== 'sale') return null
  if (owes === 'cancellationAnswer') return onApplication(order, answer, at)
  return owes === 'returnAnswer' && order.stage === 'delivered' ? onReturn(policy, calendar, order, id, answer, at) : null
}

const onApplication = (order: Sale, answer: Answer, at: Instant): readonly Event[] | null => {
  const { application } = order
  if (application === null) return null
  const { id, parts } = application
  return answer === 'denied'
    ? [{ type: 'CancellationDenied', data: { at, id, by: 'silence' } }]
    : parts.map(({ lines, ending, clause }) => ({
        type: 'UnitsCancelled',
        data: { at, id, lines, ending, clause, released: releasedBy(order, lines) },
      }))
}

const onReturn = (
  policy: Policy,
  calendar: Calendar,
  order: SaleIn<'delivered'>,
  id: string | null,
  answer: Answer,
  at: Instant,
): readonly Event[] | null => {
  const asked = order.returns.find((each) => each.id === id)
  if (asked === undefined) return null
  if (answer === 'denied') return [returnEnded(order, asked, 'denied', [], at)]
  const found = agreedTo({ terms: termsFor(policy, calendar, order), calendar, order, at }, asked)
  return found.verdict === 'granted' ? found.events : null
}
