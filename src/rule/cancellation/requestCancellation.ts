/**
 * What a customer's request to cancel leads to. The command is the same for every shop; the terms say what it does.
 *
 * 1. A changed specification lets the customer out until shipment, where a term says what is kept then. It comes before all that
 *    follows.
 * 2. Otherwise the first row of the terms whose milestone has not happened decides: at once, if the shop agrees, if the carrier
 *    agrees.
 * 3. After the last of them the request is refused; so is another request while one is open. Both refusals point to what the
 *    terms offer instead.
 * 4. A request names units that are left, or, without lines, all of them.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { Ending, Event } from '../../order/event.ts'
import { allUnits, unitsLeft } from '../../order/line.ts'
import type { Application, Sale } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import { contactsIn } from '../contactsIn.ts'
import type { Decider } from '../decider.ts'
import { hasHappened, hasShipped, type Milestone } from '../milestone.ts'
import type { Remedy } from '../remedy.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblems.ts'
import { type CancellationTermsOfKind, endingFor } from './endingFor.ts'
import type { CancellationReason } from './reason.ts'
import type { CancellationTerms, HowToCancel } from './terms.ts'

const EXPLAINED_AT = ['shipped', 'delivered'] as const

export const requestCancellation: Decider<
  'RequestCancellation',
  typeof STAGES_WITH_THE_SHOP,
  CancellationTermsOfKind,
  CancellationReason | UnitsReason,
  typeof EXPLAINED_AT
> = {
  at: STAGES_WITH_THE_SHOP,
  explainsAt: EXPLAINED_AT,
  contacts: contactsIn,

  isOpen: ({ terms, order }) => {
    const remedies = insteadIn(terms.cancellation)
    const way = wayOut(terms, order)
    if (way === null) return refuse([noLonger(terms.cancellation)], remedies)
    if (order.application !== null) {
      const { clause, id } = order.application
      return refuse([{ code: 'cancellationIsOpen', clause, facts: { id } }], remedies)
    }
    return grant([], [reasonFor(way)])
  },

  decide: ({ terms, order, at }, { id, lines = allUnits(order.lines) }) => {
    const way = wayOut(terms, order)
    const problems = unitsProblems(order.lines, lines, unitsLeft)
    if (way === null) return refuse<CancellationReason | UnitsReason, Remedy>([noLonger(terms.cancellation), ...problems], [])
    return refuseIfAny(problems, grant([eventFor(way, order, { id, lines, at })], []))
  },
}

type WayOut = { readonly how: HowToCancel; readonly until: Milestone; readonly clause: ClauseId; readonly ending: Ending }

const wayOut = ({ cancellation, keeps }: CancellationTermsOfKind, sale: Sale): WayOut | null => {
  const ending = endingFor(keeps, sale)
  const change = keeps?.specificationChanges
  if (ending === 'specificationChanges' && change !== undefined && !hasShipped(sale))
    return { how: 'directly', until: 'shipment', clause: change.clause, ending }
  const row = cancellation.allowed.find(({ until }) => !hasHappened(sale, until))
  return row === undefined ? null : { how: row.how, until: row.until, clause: row.clause, ending }
}

const noLonger = ({ allowed, afterwards }: CancellationTerms): CancellationReason => ({
  code: 'noLongerCancellable',
  clause: afterwards.clause,
  facts: { after: allowed.at(-1)?.until ?? null },
})

const insteadIn = ({ afterwards }: CancellationTerms): readonly Remedy[] =>
  afterwards.instead.map(({ do: remedy, clause }) => ({ do: remedy, clause }))

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
