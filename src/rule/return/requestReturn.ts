/**
 * Whether goods may be sent back, and how.
 *
 * 1. The terms offer returns, and goods in this condition are taken back.
 * 2. By label: at once, where the region has labels. By agreement: the shop answers first.
 * 3. A unit is in at most one open return.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import { type Line, unitsLeft } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { quantityOf } from '../../order/units.ts'
import type { Instant } from '../../value/instant.ts'
import { dueAfter } from '../dueAfter.ts'
import { type Found, nothingAgainst } from '../found.ts'
import type { Remedy } from '../remedy.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblem.ts'
import type { ReturnReason } from './reason.ts'
import type { ReturnTerms, ReturnWay } from './terms.ts'
import { wayFor } from './wayFor.ts'

export const requestReturn = {
  open: (terms: ReturnTerms | undefined): Found<ReturnReason> =>
    terms === undefined || terms.request.length === 0
      ? refuse([{ code: 'returnsNotOffered', clause: null, facts: {} }], [])
      : nothingAgainst,

  right: (
    terms: ReturnTerms | undefined,
    calendar: Calendar,
    sale: Sale,
    { id, lines, condition, reason }: DataOf<'RequestReturn'>,
    remedies: readonly Remedy[],
    at: Instant,
  ): Found<ReturnReason | UnitsReason> => {
    const way = wayFor(terms, condition)
    const problems: (ReturnReason | UnitsReason)[] = [...unitsProblems(sale.lines, lines, freeOf(sale))]
    if (terms === undefined || way === undefined) {
      problems.push({ code: 'conditionNotTaken', clause: null, facts: { condition } })
      return refuseIfAny(problems, nothingAgainst)
    }
    const { clause, carriage } = way
    if (lacksLabel(way, sale.region))
      problems.push({ code: 'noLabelThere', clause, facts: { region: sale.region, labelsIn: way.labelsIn } })
    const agreed = way.how === 'byLabel'
    const back = agreed ? dueAfter(calendar, { clause: terms.window.clause, within: terms.window.back }, at) : null
    return refuseIfAny(
      problems,
      grant(
        [{ type: 'ReturnRequested', data: { at, return: { id, lines, condition, reason, agreed, back, cameBack: null } } }],
        [{ code: agreed ? 'returnByLabel' : 'returnByAgreement', clause, facts: { carriage } }],
      ),
      remedies,
    )
  },
}

const lacksLabel = (way: ReturnWay, region: string): way is Extract<ReturnWay, { how: 'byLabel' }> =>
  way.how === 'byLabel' && !way.labelsIn.includes(region)

const freeOf = ({ stage }: Sale): ((line: Line) => number) => {
  const inReturns = stage.name === 'delivered' ? stage.returns.flatMap((each) => each.lines) : []
  return (line) => unitsLeft(line) - quantityOf(inReturns, line.id)
}
