/**
 * The answer of whoever was asked to the cancellation that was requested.
 *
 * What is approved ends as its row says, each row in its own way; the rest is declined.
 */
import { grant, refuse } from '../../decision/finding.ts'
import type { Event } from '../../order/event.ts'
import type { Application, ApplicationPart, Sale } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { minus, quantityOf, type Units } from '../../order/units.ts'
import type { Instant } from '../../value/instant.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblems.ts'
import { mayStillGo, type TermsAhead } from './mayStillGo.ts'
import type { OpenRow } from './rowsFor.ts'
import type { CancellationReason } from './reason.ts'

const noneIsOpen: CancellationReason = { code: 'noCancellationIsOpen', clause: null, facts: {} }

export const answerCancellation: Decider<
  'AnswerCancellation',
  typeof STAGES_WITH_THE_SHOP,
  unknown,
  CancellationReason | UnitsReason,
  readonly [],
  TermsAhead
> = {
  at: STAGES_WITH_THE_SHOP,
  isOpen: ({ order: { application } }) => (application === null ? refuse([noneIsOpen], []) : nothingAgainst),
  neverOpens: (it) => (it.order.is !== 'sale' || it.order.application === null) && !mayStillGo(it, isAgreement),
  decide: ({ order, at }, { id, approved, lines }) => {
    const { application } = order
    if (application === null) return refuse([noneIsOpen], [])
    const { parts } = application
    if (application.id !== id) {
      const facts = { id, open: application.id }
      return refuse([{ code: 'otherCancellationIsOpen', clause: parts[0]?.clause ?? null, facts }], [])
    }
    const [problem, ...more] =
      lines === undefined ? [] : unitsProblems(order.lines, lines, ({ id: line }) => askedOf(parts, line))
    if (problem !== undefined) return refuse([problem, ...more], [])
    const events: Event[] = []
    const because: CancellationReason[] = []
    const declined: ApplicationPart[] = []
    for (const part of parts) {
      const { clause, asks } = part
      const going = approved ? approvedOf(part, lines) : NONE
      if (minus(part.lines, going).length > 0) declined.push(part)
      if (going.length === 0) continue
      events.push(cancelled(order, application, part, going, at))
      because.push({ code: 'cancellationApproved', clause, facts: { by: asks } })
    }
    const [first] = declined
    if (first !== undefined) events.push({ type: 'CancellationDenied', data: { at, id, by: first.asks } })
    for (const { clause, asks } of declined) because.push({ code: 'cancellationDenied', clause, facts: { by: asks } })
    return grant(events, because)
  },
}

const NONE: readonly Units[] = []

const isAgreement = ({ how }: OpenRow): boolean => how !== 'directly'

const askedOf = (parts: readonly ApplicationPart[], line: string): number =>
  parts.reduce((sum, part) => sum + quantityOf(part.lines, line), 0)

/** A line stands in one part: one row decides about it. */
const approvedOf = (part: ApplicationPart, lines: readonly Units[] | undefined): readonly Units[] =>
  lines === undefined ? part.lines : lines.filter(({ line }) => quantityOf(part.lines, line) > 0)

const cancelled = (
  order: Sale,
  { id }: Application,
  { ending, clause }: ApplicationPart,
  lines: readonly Units[],
  at: Instant,
): Event => ({
  type: 'UnitsCancelled',
  data: { at, id, lines, ending, clause, released: releasedBy(order, lines) },
})
