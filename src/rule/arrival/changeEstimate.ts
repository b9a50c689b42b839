/**
 * A new estimated date. It moves nothing else, not even a promised date, and nothing lapses because of it.
 *
 * Where the terms call a long move a delay, it is one, and may let the customer out of the order.
 */
import { grant, refuse } from '../../decision/finding.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { clauseFor } from '../builtInRule.ts'
import { beyondCalendar, type CoverageReason } from '../coverageReason.ts'
import type { Decider } from '../decider.ts'
import { dueAfter, type TimeTerm } from '../dueAfter.ts'
import type { ArrivalReason } from './reason.ts'
import type { DelayTerms } from './terms.ts'

type Terms = { readonly delay?: DelayTerms }

export const changeEstimate: Decider<'ChangeEstimate', typeof STAGES_WITH_THE_SHOP, Terms, ArrivalReason | CoverageReason> = {
  at: STAGES_WITH_THE_SHOP,
  decide: ({ terms: { delay }, says, calendar, order: { dates }, at }, { estimated }) => {
    if (!isInstant(estimated)) return refuse([{ code: 'badEstimate', clause: null, facts: { estimated } }], [])
    const told = dates.estimated
    const late = delay === undefined || told === null || estimated <= told ? null : dueAfter(calendar, timeOf(delay), told)
    if (late !== null && told !== null && late.by === null)
      return refuse([beyondCalendar(calendar, 'EstimateChanged', told, late.clause)], [])
    const because: ArrivalReason[] = [
      { code: 'estimateMoved', clause: clauseFor(says, 'estimatesMoveNothing'), facts: { estimated } },
    ]
    const isDelay = delay !== undefined && told !== null && late !== null && isReached(late.by, estimated)
    if (isDelay) because.push({ code: 'delayTold', clause: delay.clause, facts: { estimated, told } })
    const promised = dates.promised?.by ?? null
    if (promised !== null) because.push({ code: 'promiseStays', clause: clauseFor(says, 'promiseStays'), facts: { promised } })
    const moved = { at, estimated, ...(isDelay ? { delay: delay.clause } : {}) }
    return grant(told === estimated ? [] : [{ type: 'EstimateChanged', data: moved }], because)
  },
}

const timeOf = ({ clause, over }: DelayTerms): TimeTerm => ({ clause, within: over })

const isReached = (by: Instant | null, estimated: Instant): boolean => by !== null && estimated >= by
