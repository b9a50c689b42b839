/** The maker, supplier or seller is committed to the order: once, and what is sold from stock needs nobody's word. */
import { grant, refuse } from '../../decision/finding.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { mayBeReinstated, type ReinstatementTerms } from '../outlook.ts'
import type { ArrivalReason } from './reason.ts'

export const commitSupply: Decider<
  'CommitSupply',
  typeof STAGES_WITH_THE_SHOP,
  unknown,
  ArrivalReason,
  readonly [],
  ReinstatementTerms
> = {
  at: STAGES_WITH_THE_SHOP,
  isOpen: ({ order: { happened } }) =>
    happened.supply === null
      ? nothingAgainst
      : refuse([{ code: 'supplyIsCommitted', clause: null, facts: { since: happened.supply } }], []),
  // Of what is sold from stock, somebody is committed from the start, unless the terms make it owed.
  neverOpens: (it) => {
    const { terms, kind, order } = it
    if (order.is !== 'sale') return kind === 'inStock' && terms.supply === undefined
    return order.happened.supply !== null && (kind === 'inStock' || !mayBeReinstated(it))
  },
  decide: ({ says, at }) =>
    grant(
      [{ type: 'SupplyCommitted', data: { at } }],
      [{ code: 'supplyTold', clause: clauseFor(says, 'supplyIsTold'), facts: {} }],
    ),
}
