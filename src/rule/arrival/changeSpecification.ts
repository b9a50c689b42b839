/** The maker has changed what was ordered: the customer is told, and may have a way out by it. */
import { grant } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Instant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import type { ArrivalReason } from './reason.ts'

export const changeSpecification = (
  says: Says | undefined,
  { id, what }: DataOf<'ChangeSpecification'>,
  at: Instant,
): Found<ArrivalReason> =>
  grant(
    [{ type: 'SpecificationChanged', data: { at, id, what } }],
    [{ code: 'changeTold', clause: clauseFor(says, 'changesAreTold'), facts: { what } }],
  )
