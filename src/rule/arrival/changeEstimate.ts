/** A new estimated date. It moves nothing else, not even a promised date, and nothing lapses because of it. */
import { grant, refuse } from '../../decision/finding.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { isInstant } from '../../value/instant.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import type { ArrivalReason } from './reason.ts'

export const changeEstimate: Decider<'ChangeEstimate', typeof STAGES_WITH_THE_SHOP, unknown, ArrivalReason> = {
  at: STAGES_WITH_THE_SHOP,
  decide: ({ says, order: { dates }, at }, { estimated }) => {
    if (!isInstant(estimated)) return refuse([{ code: 'badEstimate', clause: null, facts: { estimated } }], [])
    const because: ArrivalReason[] = [
      { code: 'estimateMoved', clause: clauseFor(says, 'estimatesMoveNothing'), facts: { estimated } },
    ]
    const promised = dates.promised?.by ?? null
    if (promised !== null) because.push({ code: 'promiseStays', clause: clauseFor(says, 'promiseStays'), facts: { promised } })
    return grant(dates.estimated === estimated ? [] : [{ type: 'EstimateChanged', data: { at, estimated } }], because)
  },
}
