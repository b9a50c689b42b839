/**
 * Plays commands, order by order, and keeps what happened.
 *
 * The library is asked everything. Between two commands time passes: the timer that `step` names is played when it is due.
 */
import { type Command, initialOrder, type Order, type OrderDecision, type Policy, step } from 'order-policy'
import type { History, Line } from './readHistory.ts'

export type Moment = {
  /** Of the history; null for the timer. */
  readonly line: number | null
  readonly command: Command
  readonly decision: OrderDecision
  readonly before: Order
  readonly after: Order
}

export type Timeline = {
  readonly order: string
  /** The first line of the history that names the order, if it could not be read: then the rest is played without it. */
  readonly unread: number | null
  readonly moments: readonly Moment[]
}

/** A timeline for each order, in the order in which they are first named. */
export const play = (policy: Policy, { lines, problems }: History): readonly Timeline[] => {
  const byOrder = new Map<string, Line[]>()
  for (const line of lines) {
    const ofOrder = byOrder.get(line.order)
    if (ofOrder === undefined) byOrder.set(line.order, [line])
    else ofOrder.push(line)
  }
  return [...byOrder].map(([order, ofOrder]) => {
    const unread = problems.find((problem) => problem.order === order)?.line
    const isFirst = unread !== undefined && ofOrder.every(({ line }) => line > unread)
    return { order, unread: isFirst ? unread : null, moments: momentsOf(policy, ofOrder) }
  })
}

const momentsOf = (policy: Policy, lines: readonly Line[]): readonly Moment[] => {
  const moments: Moment[] = []
  let order = initialOrder()
  let timer: ReturnType<typeof step>['timer'] = null
  const ask = (line: number | null, command: Command): void => {
    const stepped = step(policy, order, command)
    moments.push({ line, command, decision: stepped.decision, before: order, after: stepped.order })
    order = stepped.order
    timer = stepped.timer
  }
  for (const { line, command } of lines) {
    for (let due = dueBy(timer, command); due !== null; due = dueBy(timer, command)) ask(null, due)
    ask(line, command)
  }
  return moments
}

const dueBy = (timer: ReturnType<typeof step>['timer'], { data: { at } }: Command): Command | null =>
  timer !== null && timer.at <= at ? timer.command : null
