import { alsoAnswered } from './alsoAnswered.ts'
import { openEnded } from './due.ts'
import { dutyOf } from './duty.ts'
import { canBeIn } from './canBeIn.ts'
import type { SaleDraft } from './draft.ts'
import type { Kind } from './kind.ts'
import { inRange, isAllIn, type Line, withAllAllocated } from './line.ts'
import { totalOf } from '../value/money.ts'
import type { EventOf } from './event.ts'
import { emptyLedger } from './ledger.ts'
import { NO_INCIDENTS } from './moment.ts'
import type { Inquiry, Sale, Unplaced } from './order.ts'

/** Whether what is placed can be an order: its lines have ids of their own, and cost what can be counted. */
export const canBePlaced = ({ data: { lines, shipping } }: EventOf<'OrderPlaced'>): boolean =>
  Number.isSafeInteger(totalOf(lines, shipping)) && (lines.length < 2 || new Set(lines.map(({ id }) => id)).size === lines.length)

/** What is sold from stock waits for nothing. */
const placedLine = (line: Line, kind: Kind): Line => (kind === 'inStock' ? withAllAllocated(inRange(line)) : inRange(line))

/** The very list, where a decision has placed it. */
const placedLines = (lines: readonly Line[], kind: Kind): readonly Line[] => {
  for (const line of lines) if (placedLine(line, kind) !== line) return lines.map((each) => placedLine(each, kind))
  return lines
}

/**
 * A sale as it is placed, from nothing or from an inquiry, before anything is asked for. The events after the placement say what
 * it waits for.
 */
export const saleOf = (before: Unplaced | Inquiry, { data }: EventOf<'OrderPlaced'>): Sale => {
  const { at, kind, plan } = data
  const lines = placedLines(data.lines, kind)
  const now = before.is === 'inquiry' ? Math.max(before.at, at) : at
  const sale: SaleDraft = {
    is: 'sale',
    id: data.order,
    policy: data.policy,
    circumstances: data.circumstances,
    address: data.address,
    details: data.details,
    kind,
    at: now,
    placedAt: at,
    duties: [dutyOf([], 'payment', openEnded(at, null), null)],
    missed: before.is === 'inquiry' ? before.missed : [],
    answered: alsoAnswered(before.is === 'inquiry' ? before.answered : [], data.answers),
    lines,
    shipping: data.shipping,
    plan: plan.onArrival && !canBeIn(kind, 'arrived') ? { upFront: plan.upFront, onArrival: false } : plan,
    money: emptyLedger,
    dates: { promised: data.promised, estimated: data.promised?.by ?? data.estimated ?? null },
    // What is sold from stock is there: nobody has to commit to it, unless the terms say so.
    happened: {
      firstPayment: plan.upFront === 'nothing' ? now : null,
      payment: null,
      supply: kind === 'inStock' && data.supply === undefined ? at : null,
      arrival: isAllIn(lines) ? now : null,
    },
    incidents: NO_INCIDENTS,
    application: null,
    cancelling: null,
    returns: [],
    waitsSince: null,
    preparingSince: null,
    parcel: null,
    closed: null,
    stage: 'awaitingPayment',
  }
  return sale as Sale
}
