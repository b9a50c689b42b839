/**
 * Whether goods may be sent back, and how.
 *
 * 1. The terms offer returns, and goods in this condition are taken back.
 * 2. By label: at once, where the region has labels. By agreement: the shop answers first.
 * 3. A unit is in at most one open return.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { type Line, unitsLeft } from '../../order/line.ts'
import type { SaleIn } from '../../order/order.ts'
import { quantitiesIn } from '../../order/units.ts'
import { contactsIn, type InsteadTerms } from '../contactsIn.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblem.ts'
import type { ReturnReason } from './reason.ts'
import { returnWayFor } from './returnWayFor.ts'
import type { ReturnTerms, ReturnWay } from './terms.ts'

const AT = ['delivered'] as const

type Terms = InsteadTerms & { readonly returns?: ReturnTerms }

export const requestReturn: Decider<'RequestReturn', typeof AT, Terms, ReturnReason | UnitsReason> = {
  at: AT,
  isOpen: ({ terms: { returns } }) =>
    returns === undefined || returns.request.length === 0
      ? refuse([{ code: 'returnsNotOffered', clause: null, facts: {} }], [])
      : nothingAgainst,

  decide: ({ terms, calendar, order, at }, { id, lines, condition, reason }) => {
    const { returns } = terms
    const way = returnWayFor(returns, condition)
    const problems: (ReturnReason | UnitsReason)[] = [...unitsProblems(order.lines, lines, freeOf(order))]
    if (returns === undefined || way === undefined) {
      problems.push({ code: 'conditionNotTaken', clause: null, facts: { condition } })
      return refuseIfAny(problems, nothingAgainst)
    }
    const { clause, carriage } = way
    if (lacksLabel(way, order.region))
      problems.push({ code: 'noLabelThere', clause, facts: { region: order.region, labelsIn: way.labelsIn } })
    const agreed = way.how === 'byLabel'
    const back = agreed ? dueAfter(calendar, { clause: returns.window.clause, within: returns.window.back }, at) : null
    return refuseIfAny(
      problems,
      grant(
        [{ type: 'ReturnRequested', data: { at, return: { id, lines, condition, reason, agreed, back, cameBack: null } } }],
        [{ code: agreed ? 'returnByLabel' : 'returnByAgreement', clause, facts: { carriage } }],
      ),
      contactsIn(terms),
    )
  },
}

const lacksLabel = (way: ReturnWay, region: string): way is Extract<ReturnWay, { how: 'byLabel' }> =>
  way.how === 'byLabel' && !way.labelsIn.includes(region)

const freeOf = ({ returns }: SaleIn<'delivered'>): ((line: Line) => number) => {
  const inReturns = quantitiesIn(returns.flatMap((each) => each.lines))
  return (line) => unitsLeft(line) - inReturns(line.id)
}
