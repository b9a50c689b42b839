/** The parcel has arrived: from now on a return may be asked for, as long as the terms say. */
import { grant } from '../../decision/finding.ts'
import type { Due } from '../../order/due.ts'
import type { Instant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import type { ShipmentReason } from './reason.ts'

export const recordDelivery = (window: Due | null, at: Instant): Found<ShipmentReason> =>
  grant(
    [{ type: 'OrderDelivered', data: { at, window } }],
    [{ code: 'parcelArrived', clause: window?.clause ?? null, facts: {} }],
  )
