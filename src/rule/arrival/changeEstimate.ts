/** A date that moves: it changes nothing else, not even what was promised, and nothing lapses because of it. */
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Sale } from '../../order/order.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import type { ArrivalReason } from './reason.ts'

export const changeEstimate = (
  says: Says | undefined,
  { dates }: Sale,
  { estimated }: DataOf<'ChangeEstimate'>,
  at: Instant,
): Found<ArrivalReason> => {
  if (!isInstant(estimated)) return refuse([{ code: 'badEstimate', clause: null, facts: { estimated } }], [])
  const because: ArrivalReason[] = [
    { code: 'estimateMoved', clause: clauseFor(says, 'estimatesMoveNothing'), facts: { estimated } },
  ]
  const promised = dates.promised?.by ?? null
  if (promised !== null) because.push({ code: 'promiseStays', clause: clauseFor(says, 'promiseStays'), facts: { promised } })
  return grant(dates.estimated === estimated ? [] : [{ type: 'EstimateChanged', data: { at, estimated } }], because)
}
