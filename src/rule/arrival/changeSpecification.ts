/** The manufacturer has changed the product. The customer learns of it, and may be let out of the order because of it. */
import { grant } from '../../decision/finding.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import type { ArrivalReason } from './reason.ts'

export const changeSpecification: Decider<'ChangeSpecification', typeof STAGES_WITH_THE_SHOP, unknown, ArrivalReason> = {
  at: STAGES_WITH_THE_SHOP,
  decide: ({ says, at }, { id, what }) =>
    grant(
      [{ type: 'SpecificationChanged', data: { at, id, what } }],
      [{ code: 'changeTold', clause: clauseFor(says, 'changesAreTold'), facts: { what } }],
    ),
}
