/**
 * Orders behind an API, in one function that also answers its own timers.
 *
 * 1. A request is read and stamped with the instant of its arrival. It may send only the commands of its party.
 * 2. The order is folded from what is stored, and decided.
 * 3. The events are appended, whatever the verdict, unless someone was faster; then everything is read and decided again.
 * 4. The one timer is set to what the order then waits for.
 * 5. A timer's invocation takes the same way. A stale or a repeated one finds nothing to do.
 */
import { type Command, evolve, initialOrder, obligationsOf, policyAt, policyOf, type Step, step } from 'order-policy'
import { readEvents } from 'order-policy/schema'
import type { Host, Scheduler, TimerInvocation } from './host.ts'
import { type Request, type Response, readRequest, respond } from './request.ts'

export type Handler = (invocation: Request | TimerInvocation) => Promise<Response>

/** Whoever wins a race has made progress. Losing so many in a row means that something is wrong. */
const ATTEMPTS = 5

export const orderHandler =
  (host: Host): Handler =>
  async (invocation) => {
    if ('timerOf' in invocation) return answerToTimer(await act(host, invocation.timerOf, invocation.command))
    const asked = readRequest(invocation)
    return 'statusCode' in asked ? asked : answerTo(await act(host, asked.order, asked.command))
  }

type Failure = 'unreadable' | 'noTerms' | 'busy'

const act = async (host: Host, id: string, command: Command): Promise<Step | Failure> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { events: stored, version } = await host.store.read(id)
    const past = readEvents(stored)
    if (past._tag === 'Left') return 'unreadable'
    const order = past.right.reduce(evolve, initialOrder())
    const policy = order.is === 'unplaced' ? policyAt(host.versions, command.data.at) : policyOf(host.versions, order)
    if (policy === null) return 'noTerms'
    const next = step(policy, order, command)
    const { events } = next.decision
    if (events.length > 0 && !(await host.store.append(id, events, version))) continue
    await setTimer(host.scheduler, id, next.timer)
    // Whoever stored more meanwhile may have set the timer before we did: look once more, which sets it again.
    const after = await host.store.read(id)
    if (after.version > version + events.length) await act(host, id, { type: 'PassTime', data: { at: command.data.at } })
    return next
  }
  return 'busy'
}

const setTimer = (scheduler: Scheduler, id: string, timer: Step['timer']): Promise<void> =>
  timer === null ? scheduler.clear(id) : scheduler.set(id, timer.at, { timerOf: id, command: timer.command })

const answerTo = (acted: Step | Failure): Response => {
  if (typeof acted === 'string') return FAILURE[acted]
  const { events, ...answer } = acted.decision
  return respond(answer.verdict === 'granted' ? 200 : 409, { ...answer, owed: obligationsOf(acted.order) })
}

/** No one reads the answer to a timer: what went wrong must be thrown, so that the platform invokes it again. */
const answerToTimer = (acted: Step | Failure): Response => {
  if (typeof acted === 'string') throw new Error(FAILURE[acted].body)
  return answerTo(acted)
}

const FAILURE: Readonly<Record<Failure, Response>> = {
  unreadable: respond(500, { error: 'what is stored of this order cannot be read' }),
  noTerms: respond(500, { error: 'there are no terms for this order' }),
  busy: respond(503, { error: 'others were faster, again and again' }),
}
