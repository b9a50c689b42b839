/**
 * What is said never to open again under these terms never does.
 *
 * 1. Nothing that is open is said to be so.
 * 2. Whatever is done, and however long it waits, it is said again: no state that can be reached has it open.
 */
import type { Calendar } from '../../../src/calendar/calendar.ts'
import { calendarOf } from '../../../src/calendar/calendarOf.ts'
import { isLeft } from '../../../src/kernel/either.ts'
import { COMMAND_TYPES } from '../../../src/order/partyOf.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { neverOpens } from '../../../src/workflow/asking/neverOpens.ts'
import { askWhetherOpen } from '../../../src/workflow/asking/ask.ts'
import type { Situation } from '../../../src/workflow/situation.ts'
import { situationAt } from '../../../src/workflow/time/situationAt.ts'
import type { State } from '../state.ts'
import { type Breach, type LawOfStates, lawOfStates } from './law.ts'

/** `judge`: the library's own, unless a test puts a fault in. */
export const neverAsJudgedBy = (judge: typeof neverOpens): LawOfStates =>
  lawOfStates('what never opens again stays closed', (policy, { state, steps }) => {
    const calendar = calendarOf(policy.calendar)
    if (isLeft(calendar)) return []
    const here = situationIn(policy, calendar.right, state)
    const isNever = judge(here)
    const never = COMMAND_TYPES.filter((type) => type !== 'PassTime' && isNever(type))
    const isOpen = never.filter((type) => askWhetherOpen(here, type).verdict === 'granted')
    return [
      ...isOpen.map((type): Breach => ({ says: `${type} is open, and never opens again`, commands: [] })),
      ...steps.flatMap(({ command, to }): readonly Breach[] => {
        if (to.order === state.order && to.now === state.now) return []
        const staysNever = judge(situationIn(policy, calendar.right, to))
        return never
          .filter((type) => !staysNever(type))
          .map((type) => ({ says: `${type} was never to open again`, commands: [command] }))
      }),
    ]
  })

export const neverStaysNever = neverAsJudgedBy(neverOpens)

const situationIn = (policy: Policy, calendar: Calendar, { order, now }: State): Situation =>
  situationAt(policy, calendar, order, now).situation
