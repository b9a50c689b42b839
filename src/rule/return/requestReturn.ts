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
import type { Outlook } from '../outlook.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblems.ts'
import type { ReturnReason } from './reason.ts'
import { answerDue } from './answerDue.ts'
import { returnWayFor } from './returnWayFor.ts'
import type { ReturnTerms, ReturnWay } from './terms.ts'

const AT = ['delivered'] as const

type Terms = InsteadTerms & { readonly returns?: ReturnTerms }

export const requestReturn: Decider<'RequestReturn', typeof AT, Terms, ReturnReason | UnitsReason> = {
  at: AT,
  isOpen: ({ terms, order }) => {
    const { returns } = terms
    if (returns === undefined || returns.request.length === 0)
      return refuse([{ code: 'returnsNotOffered', clause: null, facts: {} }], [])
    const free = freeOf(order)
    if (order.lines.every((line) => free(line) === 0)) return refuse([{ code: 'nothingToReturn', clause: null, facts: {} }], [])
    const { region } = order.circumstances
    const noLabels = returns.request.filter((way) => lacksLabel(way, region)).map((way) => noLabel(way, region))
    return refuseIfAny(noLabels.length < returns.request.length ? [] : noLabels, nothingAgainst, contactsIn(terms))
  },

  neverOpens: (it) => isNeverOffered(it),
  decide: ({ terms, calendar, order, at }, { id, lines, condition, reason }) => {
    const { returns } = terms
    const way = returnWayFor(returns, condition)
    const problems: (ReturnReason | UnitsReason)[] = [...unitsProblems(order.lines, lines, freeOf(order))]
    if (returns === undefined || way === undefined) {
      problems.push({ code: 'conditionNotTaken', clause: null, facts: { condition } })
      return refuseIfAny(problems, nothingAgainst)
    }
    const { clause, carriage } = way
    const { region } = order.circumstances
    if (lacksLabel(way, region)) problems.push(noLabel(way, region))
    const agreed = way.how === 'byLabel'
    const back = agreed ? dueAfter(calendar, { clause: returns.window.clause, within: returns.window.back }, at) : null
    const requested = { id, lines, condition, reason, agreed, back, cameBack: null }
    return refuseIfAny(
      problems,
      grant(
        [{ type: 'ReturnRequested', data: { at, return: requested, ...(agreed ? {} : answerDue(returns, calendar, at)) } }],
        [{ code: agreed ? 'returnByLabel' : 'returnByAgreement', clause, facts: { carriage } }],
      ),
      contactsIn(terms),
    )
  },
}

/** No returns are offered, or none without a label, where the order goes. */
export const isNeverOffered = ({ terms: { returns }, order }: Outlook<Pick<Terms, 'returns'>>): boolean =>
  returns === undefined ||
  (order.is === 'unplaced'
    ? returns.request.length === 0
    : returns.request.every((way) => lacksLabel(way, order.circumstances.region)))

type ByLabel = Extract<ReturnWay, { how: 'byLabel' }>

const noLabel = ({ clause, labelsIn }: ByLabel, region: string): ReturnReason => ({
  code: 'noLabelThere',
  clause,
  facts: { region, labelsIn },
})

const lacksLabel = (way: ReturnWay, region: string): way is ByLabel => way.how === 'byLabel' && !way.labelsIn.includes(region)

const freeOf = ({ returns }: SaleIn<'delivered'>): ((line: Line) => number) => {
  const inReturns = quantitiesIn(returns.flatMap((each) => each.lines))
  return (line) => unitsLeft(line) - inReturns(line.id)
}
