/**
 * Whether the parcel may leave.
 *
 * 1. Nothing ships before it is paid for, nor before all of it is in.
 * 2. Where the terms promise tracking, it leaves with a tracking number.
 * 3. A cancellation still open is answered by the shipment: no.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Event } from '../../order/event.ts'
import { unitsWaiting } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { askedFor } from '../../order/required.ts'
import { heldIn } from '../../order/ledger.ts'
import type { Instant } from '../../value/instant.ts'
import { type Found, nothingAgainst } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import type { ShipmentReason } from './reason.ts'
import type { DispatchTerms } from './terms.ts'

export const shipOrder = {
  open: (says: Says | undefined, sale: Sale): Found<ShipmentReason> => {
    const problems: ShipmentReason[] = []
    const outstanding = askedFor(sale, 'full') - heldIn(sale.money)
    if (outstanding > 0) problems.push({ code: 'notPaid', clause: clauseFor(says, 'unpaidNeverShips'), facts: { outstanding } })
    const waiting = sale.lines.reduce((sum, line) => sum + unitsWaiting(line), 0)
    if (waiting > 0) problems.push({ code: 'notAllIn', clause: clauseFor(says, 'heldUntilComplete'), facts: { waiting } })
    return refuseIfAny(problems, nothingAgainst)
  },

  right: (
    terms: DispatchTerms | undefined,
    { application }: Sale,
    { tracking }: DataOf<'ShipOrder'>,
    at: Instant,
  ): Found<ShipmentReason> => {
    if (terms?.tracking !== undefined && tracking === undefined)
      return refuse([{ code: 'trackingMissing', clause: terms.tracking, facts: {} }], [])
    const clause = terms?.clause ?? null
    const shipped: Event = { type: 'OrderShipped', data: { at, tracking: tracking ?? null, clause: terms?.tracking ?? clause } }
    const events: readonly Event[] =
      application === null
        ? [shipped]
        : [{ type: 'CancellationDenied', data: { at, id: application.id, by: 'shipment' } }, shipped]
    return grant(events, [{ code: 'parcelLeaves', clause, facts: {} }])
  },
}
