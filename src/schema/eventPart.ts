/** What only events carry, read as tolerantly as they are. */
import type { Credit, PartOfPayment } from '../order/event.ts'
import type { DatedDue, Due, UndatedDue } from '../order/due.ts'
import type { Line } from '../order/line.ts'
import { REFUND_CAUSES, type RefundCause } from '../order/ledger.ts'
import { DUTY_NAMES, type DutyName } from '../order/duty.ts'
import {
  type AnsweredCommand,
  type Application,
  type ApplicationPart,
  ASKED_PARTIES,
  type Plan,
  type PolicyRef,
} from '../order/order.ts'
import type { Ending } from '../order/retention.ts'
import type { GoodsBack, Return } from '../order/return.ts'
import type { ClauseId } from '../value/clause.ts'
import { details, fees, type Offered, offered } from './offered.ts'
import { consequence } from './rule/duty.ts'
import { retention } from './rule/ending.ts'
import { kind } from './rule/placement.ts'
import { condition, returnCause } from './rule/return.ts'
import { chosen, isObject, leaf, listOf, only, optional, orNull, type Schema, tolerant, wordOf, words } from './schema.ts'
import { amount, anyShare, count, countFromOne, instant, text, whole, yesOrNo } from './value.ts'

export const stored: Offered = offered({ object: tolerant, id: text, name: text, share: anyShare, available: whole })

export const cited: Schema<ClauseId | null> = orNull(leaf<ClauseId>('a clause id, or null', (value) => typeof value === 'string'))

const dated: Schema<DatedDue> = tolerant({
  by: instant,
  from: optional(instant),
  clause: cited,
  ifMissed: optional(consequence),
})

const undated: Schema<UndatedDue> = tolerant({
  by: only(null),
  why: words<UndatedDue['why']>({ openEnded: 1, beyondCalendar: 1 }),
  since: instant,
  clause: cited,
  ifMissed: optional(consequence),
})

export const due: Schema<Due> = chosen((value) => (isObject(value) && 'by' in value && value.by === null ? undated : dated))

export const policyRef: Schema<PolicyRef> = tolerant({ id: text, version: count })

export const line: Schema<Line> = tolerant({
  id: text,
  item: text,
  kind,
  details,
  marks: listOf(text),
  fees,
  dates: tolerant({ closing: orNull(instant), release: orNull(instant) }),
  quantity: countFromOne,
  price: amount,
  deposit: amount,
  depositRefundable: yesOrNo,
  allowance: amount,
  credited: amount,
  waitedAtPlacement: count,
  allocated: count,
  cancelled: count,
  returned: count,
})

export const plan: Schema<Plan> = tolerant({
  upFront: words<Plan['upFront']>({ nothing: 1, deposit: 1, full: 1 }),
  onArrival: yesOrNo,
})

export const ending: Schema<Ending> = tolerant({
  by: words<Ending['by']>({ customer: 1, shop: 1 }),
  because: words<Ending['because']>({ cancellation: 1, unavailability: 1 }),
  keeps: retention(tolerant, anyShare),
  clause: cited,
})

export const application: Schema<Application> = tolerant({
  id: text,
  parts: listOf(tolerant<ApplicationPart>({ lines: stored.units, asks: wordOf(ASKED_PARTIES), clause: text, ending })),
})

const goodsBack: Schema<GoodsBack> = tolerant({ at: instant, condition, carriage: amount })

export const openReturn: Schema<Return> = tolerant({
  id: text,
  lines: stored.units,
  condition,
  reason: returnCause,
  agreed: yesOrNo,
  back: orNull(due),
  cameBack: orNull(goodsBack),
})

/** Which command an event answers. One that this version does not know is still the one it was. */
export const answered: Schema<AnsweredCommand> = tolerant({
  command: leaf<AnsweredCommand['command']>('the type of a command', (value) => typeof value === 'string'),
  id: text,
  content: text,
  fingerprint: optional(text),
})

export const credits: Schema<readonly Credit[]> = listOf(tolerant({ on: stored.goodwillOn, amount }))

export const partsOfPayments: Schema<readonly PartOfPayment[]> = listOf(tolerant({ payment: text, amount }))

export const refundCause: Schema<RefundCause> = wordOf(REFUND_CAUSES)

export const dutyName: Schema<DutyName> = wordOf(DUTY_NAMES)
