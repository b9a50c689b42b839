/** Ways to look at what was played: short lines with their clauses, instants in UTC, amounts in minor units. */
import {
  type EventOf,
  type EventType,
  type Instant,
  type Order,
  type OrderDecision,
  type Policy,
  obligationsOf,
  optionsFor,
} from '../../../src/index.ts'
import type { Consequence } from '../../../src/order/consequence.ts'
import type { Due } from '../../../src/order/due.ts'
import type { Played } from '../../support/orders.ts'

/**
 * `refused: noLongerCancellable XB-6 | refuseDelivery XB-7, contactService XB-3`: the verdict, every reason, and what may be done
 * instead.
 */
export const said = (
  decision: Pick<OrderDecision, 'verdict' | 'because'> & { readonly remedies?: readonly Instead[] },
): string => {
  const reasons = decision.because.map(({ code, clause }) => cited(code, clause)).join(', ')
  const instead = (decision.remedies ?? []).map(({ do: remedy, clause }) => cited(remedy, clause)).join(', ')
  return `${decision.verdict}: ${reasons}${instead === '' ? '' : ` | ${instead}`}`
}

type Instead = { readonly do: string; readonly clause: string | null }

/** Everything owed by the order's last event: `customer: payment 2499 by 2026-11-21T09:00:00.000Z XB-1, else ends`. */
export const owed = (order: Order): readonly string[] =>
  obligationsOf(order).map(({ party, owes, amount, due, ifMissed, late }) => {
    const what = amount === null ? owes : `${owes} ${amount}`
    return `${party}: ${what} ${dueText(due)}, else ${followsText(ifMissed)}${late ? ' (late)' : ''}`
  })

/** `recorded`, or `ends keeping nonRefundableDeposit PRE-15`. */
const followsText = (follows: Consequence): string => {
  const kept =
    'keeps' in follows && follows.keeps !== 'nothing'
      ? ` keeping ${typeof follows.keeps === 'string' ? follows.keeps : JSON.stringify(follows.keeps)}`
      : ''
  return cited(`${follows.then}${kept}`, 'clause' in follows ? follows.clause : null)
}

/** `from 2026-11-23T16:00:00.000Z by 2026-11-25T16:00:00.000Z XB-11`, or `openEnded XB-12`. */
export const dueText = (due: Due): string => {
  if (due.by === null) return cited(due.why, due.clause)
  const from = due.from === undefined ? '' : `from ${isoText(due.from)} `
  return cited(`${from}by ${isoText(due.by)}`, due.clause)
}

/** The data of every event of a type, over all decisions, without the instant and the command it answers. */
export const dataOf = <T extends EventType>(
  { decisions }: Pick<Played, 'decisions'>,
  type: T,
): readonly Omit<EventOf<T>['data'], 'at' | 'answers'>[] =>
  decisions
    .flatMap(({ events }) => events)
    .filter((event) => event.type === type)
    .map(({ data: { at: _, answers: __, ...data } }) => data as unknown as Omit<EventOf<T>['data'], 'at' | 'answers'>)

/** The facts of the reasons with this code in the last decision. */
export const factsOf = ({ last }: Pick<Played, 'last'>, code: OrderDecision['because'][number]['code']): readonly unknown[] =>
  last.because.filter((reason) => reason.code === code).map(({ facts }) => facts)

/** What ends each row that grants: `shipment`; null: nothing that happens. */
export const untils = ({ last }: Pick<Played, 'last'>): readonly unknown[] =>
  last.because.flatMap(({ facts }) => ('until' in facts ? [facts.until] : []))

/** `open: cancellable MKT-5`, or `closed: …`: one command among the options at an instant. */
export const option = (policy: Policy, order: Order, command: string, now: Instant): string => {
  const found = optionsFor(policy, order, now).find((each) => each.command === command)
  if (found === undefined) return 'no such command'
  const { open, because, remedies } = found
  return said({ verdict: open ? 'granted' : 'refused', because, remedies })
}

export const isoText = (instant: Instant | null): string => (instant === null ? 'never' : new Date(instant).toISOString())

const cited = (text: string, clause: string | null): string => (clause === null ? text : `${text} ${clause}`)
