/**
 * What a customer's request to cancel leads to. The command is the same for every shop; the rows of the terms say what it does.
 *
 * 1. Line by line, the first row that is open decides: at once, if somebody agrees, or never.
 * 2. If lines are named, all of them go or none does, and the refusal says which may. Without lines, whatever may go goes, and
 *    the answer says what may not.
 * 3. Units of one row end together, each row in its own way. What somebody must agree to becomes one application.
 * 4. While one is open, another request is refused. Every refusal points to what the terms offer instead.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { Event } from '../../order/event.ts'
import { allUnits, unitsLeft } from '../../order/line.ts'
import type { Application, ApplicationPart, Sale } from '../../order/order.ts'
import type { Ending } from '../../order/retention.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import type { Due } from '../../order/due.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { contactsIn } from '../contactsIn.ts'
import type { CoverageReason } from '../coverageReason.ts'
import { dueAfter } from '../dueAfter.ts'
import type { Decider } from '../decider.ts'
import type { Remedy } from '../remedy.ts'
import type { RuleFinding } from '../ruleFinding.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblems.ts'
import type { CancellationReason } from './reason.ts'
import { mayStillGo, type TermsAhead } from './mayStillGo.ts'
import { insteadIn, reasonsAgainst, reasonsFor } from './rowReasons.ts'
import type { RowCase } from '../rows.ts'
import {
  cancellationChangesAt,
  type CancellationTermsOfOrder,
  type Decided,
  mayGo,
  type OpenRow,
  readsDelays,
  rowsFor,
} from './rowsFor.ts'
import { type Agreement, ASKED } from './terms.ts'

const EXPLAINED_AT = ['shipped', 'delivered'] as const

type Found = RuleFinding<CancellationReason | UnitsReason | CoverageReason>

export const requestCancellation: Decider<
  'RequestCancellation',
  typeof STAGES_WITH_THE_SHOP,
  CancellationTermsOfOrder,
  CancellationReason | UnitsReason | CoverageReason,
  typeof EXPLAINED_AT,
  TermsAhead
> = {
  at: STAGES_WITH_THE_SHOP,
  explainsAt: EXPLAINED_AT,
  contacts: contactsIn,
  readsRows: true,
  opensAt: (it) => cancellationChangesAt(it.terms, it),
  countsDelays: ({ terms, order }) => readsDelays(terms, order),

  isOpen: (it) => {
    const { terms } = it
    const decided = rowsFor(terms, it, allUnits(it.order.lines))
    return unlessRequested(it.order, decided, whatMayGo(terms, it.calendar, decided))
  },
  neverOpens: (it) => !mayStillGo(it),

  decide: (it, { id, lines }) => {
    const { terms, order, at } = it
    const problems = lines === undefined ? FAULTLESS : unitsProblems(order.lines, lines, unitsLeft)
    const named = lines === undefined ? NONE : rowsFor(terms, it, lines)
    // Where no line is named that the order has, the answer is that to all of it, and that those are not there.
    const decided = named.length > 0 ? named : rowsFor(terms, it, allUnits(order.lines))
    const found = unlessRequested(
      order,
      decided,
      named.length > 0 ? allOrNone(it.calendar, decided) : whatMayGo(terms, it.calendar, decided),
    )
    if (found.verdict === 'refused')
      return problems.length === 0 ? found : refuse([...found.because, ...problems], found.remedies)
    const events: Event[] = []
    const agreed: Agreed[] = []
    for (const each of byRow(decided.filter(mayGo))) {
      const { row, units } = each
      if (isAgreed(each)) agreed.push(each)
      else {
        const data = { at, id, lines: units, ending: endingOf(row), clause: row.clause, released: releasedBy(order, units) }
        events.push({ type: 'UnitsCancelled', data })
      }
    }
    if (agreed.length > 0) events.push(requested(it, id, agreed))
    return refuseIfAny<
      Event,
      CancellationReason | UnitsReason | CoverageReason,
      CancellationReason | UnitsReason | CoverageReason,
      Remedy
    >(problems, grant(events, found.because))
  },
}

const NONE: readonly Decided[] = []
const FAULTLESS: readonly UnitsReason[] = []

type Going = Decided & { readonly row: OpenRow }

type Agreed = Going & { readonly row: { readonly how: Agreement } }

/** Units of one row end together, also where a date of their own ends it for each. */
const byRow = (going: readonly Going[]): readonly Going[] =>
  going.length === 1
    ? going
    : [...new Set(going.map(({ row }) => row))].flatMap((row) => {
        const [first, ...more] = going.filter((each) => each.row === row)
        return first === undefined ? [] : [{ ...first, units: [first, ...more].flatMap(({ units }) => units) }]
      })

const isAgreed = (going: Going): going is Agreed => going.row.how !== 'directly'

type RowReason = CancellationReason | CoverageReason

/** Whatever may go goes; refused only if nothing may. */
const whatMayGo = (terms: CancellationTermsOfOrder, calendar: Calendar, decided: readonly Decided[]): Found => {
  let some = false
  const reasons: RowReason[] = []
  for (const each of decided) {
    const goes = mayGo(each)
    some ||= goes
    reasons.push(...(goes ? reasonsFor(each, of(each, decided)) : reasonsAgainst(calendar, each, of(each, decided))))
  }
  if (some) return grant([], reasons)
  const [first, ...more] = reasons
  const last = terms.cancellation.at(-1)
  return refuse(
    [first ?? { code: 'noLongerCancellable', clause: last?.clause ?? null, facts: { lines: null } }, ...more],
    insteadIn(decided),
  )
}

/** All of them go, or none does. */
const allOrNone = (calendar: Calendar, decided: readonly Decided[]): Found => {
  const [first, ...more] = decided.flatMap((each) => (mayGo(each) ? [] : reasonsAgainst(calendar, each, of(each, decided))))
  if (first === undefined)
    return grant(
      [],
      decided.filter(mayGo).flatMap((each) => reasonsFor(each, of(each, decided))),
    )
  const going = decided.filter(mayGo).flatMap(({ units }) => units.map(({ line }) => line))
  const apart: readonly Remedy[] = going.length === 0 ? [] : [{ do: 'cancelOnly', clause: null, lines: going }]
  return refuse([first, ...more], [...apart, ...insteadIn(decided)])
}

/** Of which lines a reason speaks, where not all are decided alike. */
const of = ({ units }: Decided, decided: readonly Decided[]): readonly string[] | null =>
  decided.length === 1 ? null : units.map(({ line }) => line)

const unlessRequested = ({ application }: Sale, decided: readonly Decided[], found: Found): Found =>
  application === null || found.verdict === 'refused' ? found : refuse([isOpenAlready(application)], insteadIn(decided))

const isOpenAlready = ({ id, parts }: Application): CancellationReason => ({
  code: 'cancellationIsOpen',
  clause: parts[0]?.clause ?? null,
  facts: { id },
})

const requested = (it: RowCase, id: string, agreed: readonly Agreed[]): Event => {
  const { at } = it
  const application = { id, parts: agreed.map(partOf) }
  const answer = answerDue(it, agreed)
  return { type: 'CancellationRequested', data: answer === null ? { at, application } : { at, application, answer } }
}

/** One answer is owed to all of it: by the earliest of the rows' times; null where none names one. */
const answerDue = ({ calendar, at }: RowCase, agreed: readonly Agreed[]): Due | null => {
  let earliest: Due | null = null
  for (const { row } of agreed) {
    const due = row.answer === undefined ? null : dueAfter(calendar, row.answer, at)
    if (due !== null && (earliest === null || isBefore(due, earliest))) earliest = due
  }
  return earliest
}

const isBefore = (one: Due, other: Due): boolean => one.by !== null && (other.by === null || one.by < other.by)

const partOf = ({ row, units }: Agreed): ApplicationPart => ({
  lines: units,
  asks: ASKED[row.how],
  clause: row.clause,
  ending: endingOf(row),
})

const endingOf = ({ clause, ends }: Pick<Going['row'], 'clause' | 'ends'>): Ending => ({
  by: 'customer',
  because: 'cancellation',
  keeps: ends?.keeps ?? 'nothing',
  clause: ends?.clause ?? clause,
})
