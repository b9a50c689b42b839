import { type Duty, dutyIn, type DutyName } from '../../order/duty.ts'
import type { ShipmentReason } from './reason.ts'

/** That the customer is asked whether to wait: nothing is prepared or sent until they have answered. */
export const consentAwaited = (duties: readonly Duty[]): readonly ShipmentReason[] => {
  const consent = dutyIn(duties, 'consent')
  // Its id is the name of what is late.
  return consent === null ? [] : [{ code: 'consentAwaited', clause: consent.due.clause, facts: { of: consent.id as DutyName } }]
}
