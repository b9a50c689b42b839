/**
 * What a customer's wish to cancel comes to. One command for every shop; the terms make it what it is.
 *
 * 1. A changed specification lets the customer out until shipment, where a term says what is kept then; it trumps what follows.
 * 2. Else the first line of the terms whose milestone has not happened decides: at once, if the shop agrees, if the carrier
 *    agrees.
 * 3. Past them all it is refused. So is another request while one is open. Either way, the refusal points to what may be done
 *    instead and is open.
 * 4. A request names units that are left, or, without lines, all of them.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Ending, Event } from '../../order/event.ts'
import { allUnits, unitsLeft } from '../../order/line.ts'
import type { Application, Sale } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import type { Instant } from '../../value/instant.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Found } from '../found.ts'
import { hasHappened, hasShipped, type Milestone } from '../milestone.ts'
import type { Instead } from '../remedy.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblem.ts'
import type { CancellationReason } from './reason.ts'
import type { CancellationTerms, HowToCancel } from './terms.ts'

type KeptOnChange = { readonly specificationChanges?: { readonly clause: ClauseId } } | undefined

export const requestCancellation = {
  open: (
    terms: CancellationTerms,
    keeps: KeptOnChange,
    sale: Sale,
    isOffered: (instead: Instead) => boolean,
  ): Found<CancellationReason> => {
    const way = wayOut(terms, keeps, sale)
    const remedies = terms.afterwards.instead
      .filter((each) => isOffered(each.do))
      .map(({ do: instead, clause }) => ({ do: instead, clause }))
    if (way === null) {
      const after = terms.allowed.at(-1)?.until ?? null
      return refuse([{ code: 'noLongerCancellable', clause: terms.afterwards.clause, facts: { after } }], remedies)
    }
    if (sale.application !== null) {
      const { clause, id } = sale.application
      return refuse([{ code: 'cancellationIsOpen', clause, facts: { id } }], remedies)
    }
    return grant([], [reasonFor(way)])
  },

  right: (
    terms: CancellationTerms,
    keeps: KeptOnChange,
    sale: Sale,
    { id, lines = allUnits(sale.lines) }: DataOf<'RequestCancellation'>,
    at: Instant,
  ): Found<UnitsReason> => {
    const way = wayOut(terms, keeps, sale)
    return refuseIfAny(
      unitsProblems(sale.lines, lines, unitsLeft),
      grant(way === null ? [] : [eventFor(way, sale, { id, lines, at })], []),
    )
  },
}

/** What the customer's own ending counts as: with a changed specification, the shop's doing where a term says so. */
export const endingFor = (keeps: KeptOnChange, sale: Sale): Ending =>
  sale.specificationChanged && keeps?.specificationChanges !== undefined ? 'specificationChanges' : 'customerCancels'

type WayOut = { readonly how: HowToCancel; readonly until: Milestone; readonly clause: ClauseId; readonly ending: Ending }

const wayOut = (terms: CancellationTerms, keeps: KeptOnChange, sale: Sale): WayOut | null => {
  const ending = endingFor(keeps, sale)
  const change = keeps?.specificationChanges
  if (ending === 'specificationChanges' && change !== undefined && !hasShipped(sale))
    return { how: 'directly', until: 'shipment', clause: change.clause, ending }
  const line = terms.allowed.find(({ until }) => !hasHappened(sale, until))
  return line === undefined ? null : { how: line.how, until: line.until, clause: line.clause, ending }
}

const reasonFor = ({ how, until, clause, ending }: WayOut): CancellationReason => {
  if (ending === 'specificationChanges') return { code: 'specificationChanged', clause, facts: {} }
  const code = ({ directly: 'cancellableUntil', onApplication: 'shopDecides', ifCarrierAgrees: 'carrierDecides' } as const)[how]
  return { code, clause, facts: { until } }
}

const eventFor = (
  { how, clause, ending }: WayOut,
  sale: Sale,
  { id, lines, at }: Pick<Application, 'id' | 'lines'> & { readonly at: Instant },
): Event =>
  how === 'directly'
    ? { type: 'UnitsCancelled', data: { at, id, lines, ending, clause, released: releasedBy(sale, lines) } }
    : {
        type: 'CancellationRequested',
        data: { at, application: { id, lines, asks: how === 'onApplication' ? 'shop' : 'carrier', clause } },
      }
