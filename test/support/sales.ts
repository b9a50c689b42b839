/** Orders, lines and ledgers as plain values, for tests of single functions. Amounts are US cents, instants UTC. */
import type { Calendar } from '../../src/calendar/calendar.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { isLeft } from '../../src/kernel/either.ts'
import { draftOf, type SaleDraft } from '../../src/order/draft.ts'
import type { Due } from '../../src/order/due.ts'
import { type Duty, type DutyName, dutyOf } from '../../src/order/duty.ts'
import { emptyLedger, type Ledger } from '../../src/order/ledger.ts'
import type { Line } from '../../src/order/line.ts'
import { happenedBy } from '../../src/order/happenedBy.ts'
import { type Happened, NO_INCIDENTS } from '../../src/order/moment.ts'
import type {
  ApplicationPart,
  Closure,
  InquiryIn,
  OpenApplication,
  OrderIn,
  Outcome,
  Place,
  Sale,
  SaleIn,
} from '../../src/order/order.ts'
import { newParcel, type Parcel } from '../../src/order/parcel.ts'
import type { Ending } from '../../src/order/retention.ts'
import type { OpenReturn, Return } from '../../src/order/return.ts'
import type { SaleStage } from '../../src/order/stage.ts'
import { stageOf } from '../../src/order/stageOf.ts'
import type { Case } from '../../src/rule/case.ts'
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
  details: {},
  marks: [],
  fees: {},
  dates: { closing: null, release: null },
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

/** A duty as it stands in an order: of which, by when. */
export const aDuty = (owes: DutyName, due: Due = openEnded(), id: string | null = null): Duty => dutyOf([], owes, due, id)

/** Some facts of a sale; those of a stage are made below, to be spread into one. Its stage follows from them. */
export type Facts = Partial<Omit<SaleDraft, 'stage'>>

const NOTHING_HAPPENED: Happened = { firstPayment: null, payment: null, supply: null, arrival: null }

/**
 * Two mugs and 5.00 shipping, paid (24.99), ready for the shop; whatever is put together is not checked, and the stage follows
 * from it.
 */
export const aSale = (sale: Facts = {}): Sale => {
  const facts: Omit<SaleDraft, 'stage'> = {
    is: 'sale',
    id: 'order-1',
    policy: { id: 'shop', version: 1 },
    circumstances: { region: 'US' },
    address: {},
    details: {},
    kind: 'inStock',
    at: FRI_2026_11_20,
    placedAt: FRI_2026_11_20,
    duties: [aDuty('shipment')],
    missed: [],
    answered: [],
    lines: [aSoldLine()],
    shipping: 500,
    plan: { upFront: 'full', onArrival: false },
    money: paid(2_499),
    dates: { promised: null, estimated: null },
    happened: NOTHING_HAPPENED,
    incidents: NO_INCIDENTS,
    application: null,
    cancelling: null,
    returns: [],
    waitsSince: null,
    preparingSince: null,
    parcel: null,
    closed: null,
    ...sale,
  }
  // Unless a test says when, whatever the facts say has happened at the sale's instant.
  const happened = sale.happened ?? happenedBy(facts)
  return { ...facts, happened, stage: stageOf(facts) } as Sale
}

/** The same, known to be in this stage. */
export const aSaleIn = <S extends SaleStage>(stage: S, sale: Facts = {}): SaleIn<S> => {
  const made = aSale(sale)
  if (made.stage !== stage) throw new Error(`it is ${made.stage}, not ${stage}`)
  return made as SaleIn<S>
}

export const anInquiry = (inquiry: Partial<InquiryIn<'requested'>> = {}): InquiryIn<'requested'> => ({
  is: 'inquiry',
  id: 'order-1',
  policy: { id: 'shop', version: 1 },
  circumstances: { region: 'US' },
  address: {},
  details: {},
  kind: 'specialOrder',
  at: FRI_2026_11_20,
  duties: [aDuty('quote')],
  missed: [],
  answered: [],
  items: [],
  quote: null,
  closed: null,
  stage: 'requested',
  ...inquiry,
})

export const aQuotedInquiry = (inquiry: Partial<InquiryIn<'quoted'>> = {}): InquiryIn<'quoted'> => ({
  ...anInquiry(),
  duties: [aDuty('confirmation')],
  quote: { lines: [], shipping: 0 },
  stage: 'quoted',
  ...inquiry,
})

export const aClosedInquiry = (outcome: Outcome): InquiryIn<'closed'> => ({
  ...anInquiry(),
  ...closed(outcome),
  stage: 'closed',
})

export const openEnded = (since: number = FRI_2026_11_20): Due => ({ by: null, why: 'openEnded', since, clause: null })

/** Waits for its money: which part, the ledger says. */
export const awaitingPayment = (due: Due = openEnded()): Facts => ({ duties: [aDuty('payment', due)] })

export const awaitingStock = (since: number = FRI_2026_11_20): Facts => ({ duties: [aDuty('stock')], waitsSince: since })

export const arrived = (notice: Due = openEnded()): Facts => ({ duties: [aDuty('arrivalNotice', notice)] })

export const preparing = (ship: Due = openEnded()): Facts => ({
  duties: [aDuty('shipment', ship)],
  preparingSince: FRI_2026_11_20,
})

export const shipped = (parcel: Partial<Parcel> = {}): Facts => ({
  duties: [aDuty('delivery')],
  parcel: { ...newParcel(FRI_2026_11_20, null), ...parcel },
})

export const delivered = (parcel: Partial<Parcel> = {}, returns: readonly OpenReturn[] = []): Facts => ({
  duties: [
    ...returns.map(({ id, agreed }) => aDuty(agreed ? 'goodsBack' : 'returnAnswer', openEnded(), id)),
    ...(parcel.returnWindow == null || parcel.windowPausedAt != null ? [] : [aDuty('returnWindow', parcel.returnWindow)]),
  ],
  parcel: { ...newParcel(FRI_2026_11_20, null), deliveredAt: FRI_2026_11_20, ...parcel },
  returns,
})

export const closed = (outcome: Outcome): { readonly duties: readonly Duty[]; readonly closed: Closure } => ({
  duties: [],
  closed: { at: FRI_2026_11_20, outcome, clause: 'T-9' },
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

export const anOpenReturn = (asked: Partial<OpenReturn> = {}): OpenReturn => ({
  id: 'r1',
  lines: [{ line: 'L1', quantity: 1 }],
  condition: 'unopened',
  reason: 'changedMind',
  agreed: true,
  cameBack: null,
  since: FRI_2026_11_20,
  ...asked,
})

/** A cancellation asked for and not answered. */
export const anApplication = (asked: Partial<OpenApplication> = {}): OpenApplication => ({
  id: 'c',
  parts: [],
  since: FRI_2026_11_20,
  ...asked,
})

/** A part of one: these units, on which the shop decides, and of which nothing is kept. */
export const aPart = (part: Partial<ApplicationPart> = {}): ApplicationPart => ({
  lines: [],
  asks: 'shop',
  clause: 'T-1',
  ending: anEnding(),
  ...part,
})

/** How units end that the customer cancels, where nothing is kept. */
export const anEnding = (ending: Partial<Ending> = {}): Ending => ({
  by: 'customer',
  because: 'cancellation',
  keeps: 'nothing',
  clause: 'T-1',
  ...ending,
})

/** The sale with something written into it, by what an event does. */
export const written = (sale: Sale, write: (draft: SaleDraft) => void): Sale => {
  const draft = draftOf(sale)
  write(draft)
  draft.happened = happenedBy(draft)
  draft.stage = stageOf(draft)
  return draft as Sale
}

/** What a rule is asked, on the calendar of 2026: by these terms, of this order, at its last instant. */
export const aCase = <Terms, P extends Place>(
  order: OrderIn<P>,
  terms: Terms,
  more: Partial<Pick<Case<Terms, P>, 'says' | 'calendar' | 'at'>> = {},
): Case<Terms, P> => ({ terms, says: undefined, calendar: CALENDAR, order, at: FRI_2026_11_20, ...more })
