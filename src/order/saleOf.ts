import { alsoAnswered } from './alsoAnswered.ts'
import { openEnded } from './due.ts'
import { dutyOf } from './duty.ts'
import type { Kind } from './kind.ts'
import { inRange, type Line, withAllocated } from './line.ts'
import { canBeIn } from './stagesByKind.ts'
import { totalOf } from '../value/money.ts'
import type { EventOf } from './event.ts'
import { emptyLedger } from './ledger.ts'
import type { Inquiry, Sale, Unplaced } from './order.ts'

/** Whether what is placed can be an order: its lines have ids of their own, and cost what can be counted. */
export const canBePlaced = ({ data: { lines, shipping } }: EventOf<'OrderPlaced'>): boolean =>
  Number.isSafeInteger(totalOf(lines, shipping)) && (lines.length < 2 || new Set(lines.map(({ id }) => id)).size === lines.length)

/** What is sold from stock waits for nothing. */
const placedLine = (line: Line, kind: Kind): Line => {
  const counted = inRange(line)
  return kind === 'inStock' ? withAllocated(counted, counted.quantity) : counted
}

/**
 * A sale as it is placed, from nothing or from an inquiry, before anything is asked for. The events after the placement say what
 * it waits for.
 */
export const saleOf = (before: Unplaced | Inquiry, { data }: EventOf<'OrderPlaced'>): Sale => ({
  is: 'sale',
  id: data.order,
  policy: data.policy,
  region: data.region,
  address: data.address,
  details: data.details,
  kind: data.kind,
  at: before.is === 'inquiry' ? Math.max(before.at, data.at) : data.at,
  placedAt: data.at,
  duties: [dutyOf([], 'payment', openEnded(data.at, null), null)],
  missed: before.is === 'inquiry' ? before.missed : [],
  answered: alsoAnswered(before.is === 'inquiry' ? before.answered : [], data.answers),
  lines: data.lines.map((line) => placedLine(line, data.kind)),
  shipping: data.shipping,
  plan: data.plan.onArrival && !canBeIn(data.kind, 'arrived') ? { ...data.plan, onArrival: false } : data.plan,
  money: emptyLedger,
  dates: { promised: data.promised, estimated: data.promised?.by ?? data.estimated ?? null },
  specificationChanged: false,
  application: null,
  returns: [],
  waitsSince: null,
  preparingSince: null,
  parcel: null,
  closed: null,
  stage: 'awaitingPayment',
})
