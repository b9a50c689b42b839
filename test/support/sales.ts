/** Orders, lines and ledgers as plain values, for tests of single functions. Amounts are US cents, instants UTC. */
import type { Calendar } from '../../src/calendar/calendar.ts'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { isLeft } from '../../src/kernel/either.ts'
import type { Due } from '../../src/order/due.ts'
import { type Draft, draftOf } from '../../src/order/draft.ts'
import type { Kind } from '../../src/order/kind.ts'
import { emptyLedger, type Ledger } from '../../src/order/ledger.ts'
import type { Line } from '../../src/order/line.ts'
import type { Inquiry, OpenApplication, Sale } from '../../src/order/order.ts'
import type { Closed, Delivered, OpenReturn, Return, SaleStage } from '../../src/order/stage.ts'
import { FRI_2026_11_20 } from './orders.ts'

/** Monday to Friday in UTC, all of 2026 and no longer; days end at midnight. */
export const WEEKDAYS_2026: CalendarDocument & { readonly counting: { readonly from: 'eventDay'; readonly due: 'endOfDay' } } = {
  zone: 'UTC',
  open: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: [],
  covers: ['2026-01-01', '2026-12-31'],
  counting: { from: 'eventDay', due: 'endOfDay' },
}

export const calendarFor = (document: CalendarDocument): Calendar => {
  const calendar = calendarOf(document)
  if (isLeft(calendar)) throw new Error(JSON.stringify(calendar.left))
  return calendar.right
}

export const CALENDAR: Calendar = calendarFor(WEEKDAYS_2026)

/** Two mugs for 19.99, both in. */
export const aSoldLine = (line: Partial<Line> = {}): Line => ({
  id: 'L1',
  item: 'mug',
  kind: 'inStock',
  quantity: 2,
  price: 1_999,
  deposit: 0,
  depositRefundable: true,
  allowance: 0,
  credited: 0,
  waitedAtPlacement: 0,
  allocated: 2,
  cancelled: 0,
  returned: 0,
  ...line,
})

export const aLedger = (ledger: Partial<Ledger> = {}): Ledger => ({ ...emptyLedger, ...ledger })

/** Asked for in full, and this much of it paid. */
export const paid = (amount: number, ledger: Partial<Ledger> = {}): Ledger =>
  aLedger({ asked: 'full', received: [{ id: 'p1', amount, at: FRI_2026_11_20 }], ...ledger })

/**
 * Two mugs and 5.00 shipping, paid (24.99), ready for the shop; whatever the kind and the stage, the two are put together
 * unchecked.
 */
export const aSale = (sale: Partial<Omit<Sale, 'kind' | 'stage'>> & { kind?: Kind; stage?: SaleStage } = {}): Sale =>
  ({
    is: 'sale',
    id: 'order-1',
    policy: { id: 'shop', version: 1 },
    region: 'US',
    kind: 'inStock',
    at: FRI_2026_11_20,
    placedAt: FRI_2026_11_20,
    missed: [],
    answered: [],
    lines: [aSoldLine()],
    shipping: 500,
    plan: { upFront: 'full', onArrival: false },
    money: paid(2_499),
    dates: { promised: null, estimated: null },
    specificationChanged: false,
    application: null,
    stage: { name: 'awaitingShipment', prepare: null, ship: null },
    ...sale,
  }) as Sale

export const anInquiry = (inquiry: Partial<Inquiry> = {}): Inquiry => ({
  is: 'inquiry',
  id: 'order-1',
  policy: { id: 'shop', version: 1 },
  region: 'US',
  kind: 'specialOrder',
  at: FRI_2026_11_20,
  missed: [],
  answered: [],
  stage: { name: 'requested', wanted: [], quote: openEnded() },
  ...inquiry,
})

export const openEnded = (since: number = FRI_2026_11_20): Due => ({ by: null, why: 'openEnded', since, clause: null })

export const awaiting = (part: 'deposit' | 'balance' | 'full'): SaleStage => ({
  name: 'awaitingPayment',
  part,
  due: openEnded(),
})

export const shipped: SaleStage = { name: 'shipped', at: FRI_2026_11_20, tracking: null, refused: null }

export const delivered = (stage: Partial<Delivered> = {}): Delivered => ({
  name: 'delivered',
  at: FRI_2026_11_20,
  returns: [],
  window: null,
  pausedAt: null,
  ...stage,
})

export const closed = (outcome: Closed['outcome'], after: Closed['after']): Closed => ({
  name: 'closed',
  at: FRI_2026_11_20,
  outcome,
  after,
  clause: 'T-9',
})

export const aReturn = (asked: Partial<Return> = {}): Return => ({
  id: 'r1',
  lines: [{ line: 'L1', quantity: 1 }],
  condition: 'unopened',
  reason: 'changedMind',
  agreed: true,
  back: openEnded(),
  cameBack: null,
  ...asked,
})

export const anOpenReturn = ({ since = FRI_2026_11_20, ...asked }: Partial<OpenReturn> = {}): OpenReturn => ({
  ...aReturn(asked),
  since,
})

/** A cancellation asked for and not answered. */
export const anApplication = (asked: Partial<OpenApplication> = {}): OpenApplication => ({
  id: 'c',
  lines: [],
  asks: 'shop',
  clause: null,
  since: FRI_2026_11_20,
  ...asked,
})

/** The sale with something written into it, by what an event does. */
export const written = (sale: Sale, write: (draft: Draft) => void): Sale => {
  const draft = draftOf(sale)
  write(draft)
  return draft as Sale
}
