/**
 * One exact instant lies ahead of an order, or none.
 *
 * 1. The next deadline is after the order's clock: whatever had fallen due has been decided.
 * 2. One millisecond before it time changes nothing; at it, something has happened, and at that very instant.
 * 3. Whoever owes something by an instant that has passed is on record as late.
 */
import type { Policy } from '../../policy/policy.ts'
import { isoOfInstant } from '../../value/instant.ts'
import { decide } from '../../workflow/decide.ts'
import { nextDeadline } from '../../order/nextDeadline.ts'
import { obligationsOf } from '../../order/obligationsOf.ts'
import type { PlayedStep } from '../history.ts'
import { type Law, lawOfSteps } from '../law.ts'

export const aDeadlineIsAnInstant: Law = lawOfSteps(
  'a deadline is an instant',
  (policy, step) => lateUnseen(step) ?? off(policy, step),
)

const off = (policy: Policy, { after }: PlayedStep): string | null => {
  const due = nextDeadline(after)
  if (due === null || after.is === 'unplaced') return null
  if (due <= after.at) return `the next deadline, ${isoOfInstant(due)}, has passed already`
  const eventsAt = (at: number) => decide(policy, after, { type: 'PassTime', data: { at } }).events
  if (eventsAt(due - 1).length > 0) return `something lapses before ${isoOfInstant(due)}`
  const [first] = eventsAt(due)
  if (first === undefined) return `nothing lapses at ${isoOfInstant(due)}`
  return first.data.at === due ? null : `${first.type} is recorded at ${isoOfInstant(first.data.at)}, due ${isoOfInstant(due)}`
}

const lateUnseen = ({ after }: PlayedStep): string | null => {
  const unseen = obligationsOf(after).find(
    ({ due, late }) => after.is !== 'unplaced' && due.by !== null && late !== due.by <= after.at,
  )
  return unseen === undefined ? null : `${unseen.owes} is ${unseen.late ? 'called late too soon' : 'late, and not on record'}`
}
