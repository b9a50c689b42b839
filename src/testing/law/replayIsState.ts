/**
 * State is the fold of the events and nothing else.
 *
 * 1. Events and state survive JSON, to the last field, and so does what is decided on them.
 * 2. Folding any event into any state is safe: the order stays on the path of its kind, and its clock never runs backwards.
 */
import type { Event } from '../../order/event.ts'
import { evolve } from '../../order/evolve.ts'
import { initialOrder } from '../../order/initialOrder.ts'
import type { Order } from '../../order/order.ts'
import { decide } from '../../workflow/decide.ts'
import { type PlayedStep, played } from '../history.ts'
import { difference, type Law, placeOf } from '../law.ts'
import { notOfItsKind } from './everyStageIsOfItsKind.ts'

export const replayIsState: Law = {
  sentence: 'replay is state',
  breachIn: (policy, history) => {
    const steps = played(policy, history)
    let stored: readonly Event[] = []
    for (const [index, step] of steps.entries()) {
      stored = [...stored, ...step.decision.events.map(throughJson)]
      const again = decide(policy, throughJson(step.before), throughJson(step.command))
      const breach =
        difference('replayed', stored.reduce(evolve, initialOrder()), step.after) ??
        difference('decided on what was stored', again, step.decision) ??
        lost('an event', step.decision.events) ??
        lost('the order', step.after)
      if (breach !== null) return `${placeOf(step, index)}: ${breach}`
    }
    return anyEventAnywhere(steps, stored)
  },
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** What JSON would lose: fields without a value, NaN and infinities, anything but plain data. */
const lost = (what: string, value: unknown): string | null => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? null : `${what} holds ${value}`
  if (typeof value !== 'object') return `${what} holds ${typeof value}`
  for (const [key, each] of Object.entries(value)) {
    const breach = lost(`${what}.${key}`, each)
    if (breach !== null) return breach
  }
  return null
}

const anyEventAnywhere = (steps: readonly PlayedStep[], events: readonly Event[]): string | null => {
  for (const { after } of steps)
    for (const event of events) {
      const next = evolve(after, event)
      const breach = notOfItsKind(next) ?? backwards(after, next)
      if (breach !== null) return `${event.type} folded in where it does not belong: ${breach}`
    }
  return null
}

const backwards = (before: Order, after: Order): string | null =>
  before.is !== 'unplaced' && (after.is === 'unplaced' || after.at < before.at) ? 'the clock ran backwards' : null
