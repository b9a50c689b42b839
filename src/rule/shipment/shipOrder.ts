/**
 * Whether the parcel may leave.
 *
 * 1. Nothing ships before everything is paid and all goods have arrived, nor while the customer is asked whether to wait.
 * 2. Where the terms promise tracking, it leaves with a tracking number.
 * 3. Shipment answers a cancellation that is still open: no.
 * 4. If an earlier date was promised, the decision says how late the parcel leaves.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { Due } from '../../order/due.ts'
import { dutyIn } from '../../order/duty.ts'
import type { Event } from '../../order/event.ts'
import { heldIn } from '../../order/ledger.ts'
import { unitsWaiting } from '../../order/line.ts'
import { askedFor } from '../../order/required.ts'
import type { Instant } from '../../value/instant.ts'
import { clauseFor, type Says } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import type { DeliveryDuty } from '../dutyTerms.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { consentAwaited } from './consentAwaited.ts'
import type { ShipmentReason } from './reason.ts'
import type { ShipmentTerms } from './terms.ts'

const AT = ['awaitingShipment', 'preparing'] as const
const EXPLAINED_AT = ['awaitingPayment', 'awaitingStock', 'awaitingSupply', 'arrived'] as const

type Terms = { readonly shipment?: ShipmentTerms; readonly delivery?: DeliveryDuty }

export const shipOrder: Decider<'ShipOrder', typeof AT, Terms, ShipmentReason, typeof EXPLAINED_AT> = {
  at: AT,
  explainsAt: EXPLAINED_AT,

  isOpen: ({ says, order }) => {
    const problems: ShipmentReason[] = []
    const outstanding = askedFor(order, 'full') - heldIn(order.money)
    if (outstanding > 0) problems.push({ code: 'notPaid', clause: clauseFor(says, 'unpaidNeverShips'), facts: { outstanding } })
    const waiting = order.lines.reduce((sum, line) => sum + unitsWaiting(line), 0)
    const supply = dutyIn(order.duties, 'supply')
    if (supply !== null) problems.push({ code: 'supplyAwaited', clause: supply.due.clause, facts: {} })
    if (dutyIn(order.duties, 'consent') !== null) problems.push(...consentAwaited(order.duties))
    if (waiting > 0) problems.push({ code: 'notAllIn', clause: clauseFor(says, 'heldUntilComplete'), facts: { waiting } })
    return refuseIfAny(problems, nothingAgainst)
  },

  decide: ({ terms: { shipment, delivery }, says, calendar, order: { application, dates }, at }, { tracking }) => {
    if (shipment?.tracking !== undefined && (tracking ?? '').trim() === '')
      return refuse([{ code: 'trackingMissing', clause: shipment.tracking, facts: {} }], [])
    const leaves: ShipmentReason = { code: 'parcelLeaves', clause: shipment?.clause ?? null, facts: {} }
    const missed = promiseMissed(says, dates.promised, at)
    const shipped: Event = {
      type: 'OrderShipped',
      data: {
        at,
        tracking: tracking ?? null,
        clause: shipment?.tracking ?? leaves.clause,
        ...(delivery === undefined ? {} : { delivery: dueAfter(calendar, delivery, at) }),
        ...(missed === null ? {} : { lateBy: missed.facts.lateBy }),
      },
    }
    const events: readonly Event[] =
      application === null
        ? [shipped]
        : [{ type: 'CancellationDenied', data: { at, id: application.id, by: 'shipment' } }, shipped]
    return grant(events, missed === null ? [leaves] : [leaves, missed])
  },
}

type PromiseMissed = Extract<ShipmentReason, { readonly code: 'promiseMissed' }>

const promiseMissed = (says: Says | undefined, promised: Due | null, at: Instant): PromiseMissed | null => {
  if (promised === null || promised.by === null || at < promised.by) return null
  const facts = { promised: promised.by, lateBy: at - promised.by }
  return { code: 'promiseMissed', clause: clauseFor(says, 'missedPromiseIsReported'), facts }
}
