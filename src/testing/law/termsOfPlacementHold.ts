/**
 * An order is judged by the terms it was placed under.
 *
 * 1. Under another version everything is refused, and nothing recorded, not even what had lapsed.
 * 2. A calendar that covers later years decides everything the same within the years that were covered.
 * 3. What is asked for begins nothing that falls due beyond the calendar; what could not be dated is, once the calendar reaches
 *    that far.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { isBeyondCalendar } from '../../order/due.ts'
import type { Order } from '../../order/order.ts'
import { partyOf } from '../../order/partyOf.ts'
import type { Policy } from '../../policy/policy.ts'
import { dayOf } from '../../value/day.ts'
import { decide } from '../../workflow/decide.ts'
import { dutiesOf } from '../../order/obligationsOf.ts'
import { step } from '../../workflow/step.ts'
import { type History, type PlayedStep, played } from '../history.ts'
import { difference, type Law, placeOf } from '../law.ts'
import { withLaterYears, withLongerCalendar } from '../withLongerCalendar.ts'

export const termsOfPlacementHold: Law = {
  sentence: 'the terms of placement hold',
  breachIn: (policy, history) => {
    const longer = withLongerCalendar(policy)
    for (const [index, one] of played(policy, history).entries()) {
      const breach = underOthers(policy, one) ?? undated(policy, one) ?? neverDated(longer, one)
      if (breach !== null) return `${placeOf(one, index)}: ${breach}`
    }
    return decidedOtherwise(policy, history)
  },
}

const underOthers = (policy: Policy, { before, command }: PlayedStep): string | null => {
  if (before.is === 'unplaced') return null
  const { verdict, because, events } = decide({ ...policy, version: policy.version + 1 }, before, command)
  return verdict === 'refused' && because[0].code === 'otherTerms' && events.length === 0 ? null : `${verdict} by other terms`
}

/** What had lapsed by then is time's doing, not what was asked for. */
const undated = (policy: Policy, { before, command, decision, after }: PlayedStep): string | null => {
  const party = partyOf(command)
  if (decision.verdict === 'refused' || party === 'world' || party === 'time') return null
  const lapsed = step(policy, before, { type: 'PassTime', data: { at: command.data.at } }).order
  const earlier = new Set(dutiesOf(lapsed).map(({ owes, id }) => `${owes} ${id}`))
  const gap = dutiesOf(after).find(({ owes, id, due }) => isBeyondCalendar(due) && !earlier.has(`${owes} ${id}`))
  return gap === undefined ? null : `granted, though the calendar cannot tell when the ${gap.owes} is due`
}

const neverDated = (longer: Policy, { after }: PlayedStep): string | null => {
  if (!dutiesOf(after).some(({ due }) => isBeyondCalendar(due))) return null
  const dated = step(longer, after, { type: 'PassTime', data: { at: clockOf(after) } }).order
  const gap = dutiesOf(dated).find(({ due }) => isBeyondCalendar(due))
  return gap === undefined ? null : `the ${gap.owes} is without an instant although the calendar reaches that far by now`
}

const clockOf = (order: Order): number => (order.is === 'unplaced' ? 0 : order.at)

const decidedOtherwise = (policy: Policy, history: History): string | null => {
  const others = played(withLaterYears(policy), history)
  const end = Number(dayOf(policy.calendar.covers[1])) * millisecondsInDay
  for (const [index, one] of played(policy, history).entries()) {
    if (clockOf(one.after) >= end || JSON.stringify(one.decision).includes('beyondCalendar')) return null
    const breach = difference('by a longer calendar', others[index]?.decision, one.decision)
    if (breach !== null) return `${placeOf(one, index)}: ${breach}`
  }
  return null
}
