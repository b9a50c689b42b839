/**
 * Everything in a policy that cannot be meant: what its calendar finds, and terms that contradict each other.
 *
 * What is malformed cannot be judged. A term is looked at when it, and what it is held against, has no issue of its own; so
 * one slip hides no more than what leans on it.
 */
import type { CalendarIssue } from '../calendar/calendarIssue.ts'
import { calendarOf } from '../calendar/calendarOf.ts'
import { KINDS, type Kind } from '../order/kind.ts'
import type { Policy } from '../policy/policy.ts'
import { cutoffClashes, openHoursClashes } from './contradiction/calendar.ts'
import { cancellationClashes, insteadClashes } from './contradiction/cancellation.ts'
import type { Clash, Contradiction } from './contradiction/contradiction.ts'
import { paymentClashes } from './contradiction/payment.ts'
import { mixingClashes, placingClashes } from './contradiction/placement.ts'
import { returnClashes } from './contradiction/return.ts'
import { caseClashes } from './contradiction/when.ts'
import { foundAt, isWithin, type Path, valueAt } from './path.ts'
import type { DataIssue } from './read.ts'
import type { QuotableSale } from './saleTerms.ts'
import { isObject } from './schema.ts'

/** Judges where all of these places are sound. */
type Judge = <T>(places: readonly Path[], judge: () => readonly T[]) => readonly T[]

export const contradictionsIn = (policy: Policy, issues: readonly DataIssue[]): readonly (CalendarIssue | Contradiction)[] => {
  const harmful = issues.filter(({ code }) => code !== 'unknownKey')
  const isSound = (place: Path): boolean => !harmful.some(({ path }) => isWithin(path, place) || isWithin(place, path))
  const where: Judge = (places, judge) => (places.every(isSound) ? judge() : [])
  const clashes = [
    ...where([['calendar']], () => cutoffClashes(policy)),
    ...KINDS.flatMap((kind) => saleClashes(kind, policy, where)),
    ...where([['refunds']], () => caseClashes(policy.refunds, ['refunds'])),
    ...where([['returns']], () => (policy.returns === undefined ? [] : returnClashes(policy.returns, ['returns']))),
    ...where([['calendar', 'hours']], () => openHoursClashes(policy)),
  ]
  return [
    ...where([['calendar']], () => calendarIssues(policy)),
    ...clashes.map((clash) => ({ ...clash, found: foundAt(policy, clash.path) })),
  ]
}

const calendarIssues = ({ calendar }: Policy): readonly CalendarIssue[] => {
  const read = calendarOf(calendar)
  if (read._tag === 'Right') return []
  // A key that does not belong there, the form has found already.
  const own = read.left.filter(({ code }) => code !== 'unknownKey')
  return own.map((issue) => ({ ...issue, path: ['calendar', ...issue.path] }))
}

const saleClashes = (kind: Kind, policy: Policy, where: Judge): readonly Clash[] => {
  const at = ['sale', kind]
  const terms = valueAt(policy, at)
  const part = (key: keyof QuotableSale): Path => [...at, key]
  if (!isObject(terms)) return []
  const { cancellation, placing, mixing, shipment } = terms as QuotableSale
  const isSold = (other: Kind): boolean => valueAt(policy, ['sale', other]) !== undefined
  return [
    ...where([part('placing')], () => placingClashes(placing ?? [], part('placing'))),
    ...where([part('mixing')], () => (mixing === undefined ? [] : mixingClashes(kind, mixing, isSold, part('mixing')))),
    ...where(
      ['payment', 'quote', 'placing', 'cancellation', 'latePayment'].map((key) => [...at, key]),
      () => paymentClashes(terms as QuotableSale, at),
    ),
    ...where([part('shipment')], () => caseClashes(shipment, part('shipment'))),
    ...where([part('cancellation')], () => cancellationClashes(kind, cancellation, part('cancellation'))),
    ...where([part('cancellation'), ['returns']], () => insteadClashes(cancellation, policy.returns, part('cancellation'))),
  ]
}
