/**
 * When a command is sent to an order: mostly soon, often within a millisecond of what falls due, at times long after, at times
 * before the last event.
 */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import { calendarOf } from '../calendar/calendarOf.ts'
import { isLeft } from '../kernel/either.ts'
import type { Order } from '../order/order.ts'
import { termsFor } from '../policy/termsFor.ts'
import type { Policy } from '../policy/policy.ts'
import { cancellationChangesAt } from '../rule/cancellation/rowsFor.ts'
import { dayOf } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import { dutiesOf } from '../order/obligationsOf.ts'
import type { Dice } from './dice.ts'

type When = 'soon' | 'now' | 'around' | 'later' | 'before'

export const someInstant = (policy: Policy, order: Order, now: Instant, dice: Dice): Instant => {
  switch (dice.of<When>(['soon', 'soon', 'soon', 'soon', 'now', 'around', 'around', 'later', 'before'])) {
    case 'soon':
      return now + dice.upTo(6 * millisecondsInHour)
    case 'now':
      return now + dice.upTo(1)
    case 'around':
      return dice.of([now, ...turningPoints(policy, order)]) + dice.upTo(2) - 1
    case 'later':
      return now + dice.upTo(40 * millisecondsInDay)
    case 'before':
      return now - dice.upTo(2 * millisecondsInDay)
  }
}

const turningPoints = (policy: Policy, order: Order): readonly Instant[] => [
  ...dutiesOf(order).flatMap(({ due }) => (due.by === null ? [] : due.from === undefined ? [due.by] : [due.by, due.from])),
  ...turnsOfRows(policy, order),
]

/** When a row of cancellation opens or ends. */
const turnsOfRows = (policy: Policy, order: Order): readonly Instant[] => {
  const calendar = calendarOf(policy.calendar)
  return order.is !== 'sale' || isLeft(calendar)
    ? []
    : cancellationChangesAt(termsFor(policy, calendar.right, order), { calendar: calendar.right, order, at: order.at })
}

/** When a history begins: on a day that the calendar covers, now and then close to the end of what it covers. */
export const someBeginning = ({ calendar: { covers } }: Policy, dice: Dice): Instant => {
  const [first, last] = covers.map((date) => Number(dayOf(date))) as [number, number]
  const length = last - first
  const day = dice.once(8) ? last - dice.upTo(Math.min(20, length)) : first + dice.upTo(Math.floor(length / 2))
  return day * millisecondsInDay + dice.upTo(millisecondsInDay - 1)
}
