/**
 * Ticks of the clock can be added, dropped, delayed or repeated without changing what becomes of an order.
 *
 * 1. The commands of a history, their instants not decreasing, are played without any tick; with the ticks of the history, each
 *    at the next command's instant at the latest; and with a timer that is punctual, and rings twice.
 * 2. The same events come of it, and every command is answered the same.
 * 3. An order's clock never runs backwards: an older command is decided at the order's last instant.
 */
import { initialOrder } from '../../order/initialOrder.ts'
import type { Command } from '../../order/command.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Instant } from '../../value/instant.ts'
import { decide } from '../../workflow/decide.ts'
import { step } from '../../workflow/step.ts'
import { type History, played } from '../history.ts'
import { at, difference, type Law } from '../law.ts'

export const timeNeedsNoTimer: Law = {
  sentence: 'time needs no timer',
  breachIn: (policy, history) => {
    const ticked = steady(history)
    const bare = ticked.filter((command) => !isTick(command) || command === ticked.at(-1))
    const expected = whatBecomes(policy, bare)
    return (
      difference('with ticks', whatBecomes(policy, ticked), expected) ??
      difference('with a punctual timer', whatBecomes(policy, withTimer(policy, bare)), expected) ??
      olderIsNow(policy, history)
    )
  },
}

const isTick = ({ type }: Command): boolean => type === 'PassTime'

/** Instants that do not decrease, ticks up to the next command's, and one last tick at the end. */
const steady = (history: History): History => {
  let clock: Instant = history[0]?.data.at ?? 0
  const rising = history.map((command) => {
    if (isTick(command)) return command
    clock = Math.max(clock, command.data.at)
    return at(command, clock)
  })
  const end = Math.max(clock, ...rising.map(({ data }) => data.at))
  const clamped = rising.map((command, index) => {
    const next = rising.slice(index).find((each) => !isTick(each))
    return isTick(command) ? at(command, Math.min(command.data.at, next?.data.at ?? end)) : command
  })
  return [...clamped, { type: 'PassTime', data: { at: end } }]
}

const withTimer = (policy: Policy, commands: History): History => {
  let { order, timer } = { order: initialOrder(), timer: null as ReturnType<typeof step>['timer'] }
  return commands.flatMap((command) => {
    const rung: Command[] = []
    while (timer !== null && timer.at <= command.data.at) {
      rung.push(timer.command, timer.command)
      ;({ order, timer } = step(policy, order, timer.command))
    }
    ;({ order, timer } = step(policy, order, command))
    return [...rung, command]
  })
}

const whatBecomes = (policy: Policy, history: History): unknown => {
  const steps = played(policy, history)
  return {
    events: steps.flatMap(({ decision }) => decision.events),
    answers: steps
      .filter(({ command }) => !isTick(command))
      .map(({ decision: { verdict, because, validUntil } }) => ({ verdict, because, validUntil })),
  }
}

const olderIsNow = (policy: Policy, history: History): string | null => {
  for (const { command, before, decision } of played(policy, history)) {
    if (before.is === 'unplaced' || command.data.at >= before.at) continue
    const breach = difference('a command from the past', decision, decide(policy, before, at(command, before.at)))
    if (breach !== null) return breach
  }
  return null
}
