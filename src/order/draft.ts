/**
 * A sale while an event is written into it: a copy that no one else has seen.
 *
 * It is spelled out field by field, so that every sale has the same shape, whichever events made it, and copying one stays cheap.
 */
import { append } from '../kernel/append.ts'
import { concat } from '../kernel/concat.ts'
import type { Mutable } from '../kernel/mutable.ts'
import type { Due } from './due.ts'
import { type DutyName, dutyOf, type MissedDuty, withoutDuty, withoutWaitedFor } from './duty.ts'
import type { Credit } from './event.ts'
import type { Kind } from './kind.ts'
import { ledgerDraft } from './ledger.ts'
import { withTakenOff } from './line.ts'
import type { Closure, Sale, SaleHead } from './order.ts'
import type { Parcel } from './parcel.ts'
import type { SaleStage } from './stage.ts'

/** Every fact of a sale, whatever its stage. */
export type SaleDraft = Mutable<
  SaleHead & {
    readonly kind: Kind
    readonly waitsSince: number | null
    readonly preparingSince: number | null
    readonly parcel: Parcel | null
    readonly closed: Closure | null
    readonly stage: SaleStage
  }
>

export const draftOf = (sale: Sale): SaleDraft => ({
  is: 'sale',
  id: sale.id,
  policy: sale.policy,
  circumstances: sale.circumstances,
  address: sale.address,
  details: sale.details,
  kind: sale.kind,
  at: sale.at,
  placedAt: sale.placedAt,
  duties: sale.duties,
  missed: sale.missed,
  answered: sale.answered,
  lines: sale.lines,
  shipping: sale.shipping,
  plan: sale.plan,
  money: sale.money,
  dates: sale.dates,
  happened: sale.happened,
  incidents: sale.incidents,
  application: sale.application,
  cancelling: sale.cancelling,
  returns: sale.returns,
  waitsSince: sale.waitsSince,
  preparingSince: sale.preparingSince,
  parcel: sale.parcel,
  closed: sale.closed,
  stage: sale.stage,
})

/** Begins a duty. */
export const beginDuty = (sale: SaleDraft, owes: DutyName, due: Due, id: string | null = null): void => {
  sale.duties = append(sale.duties, dutyOf(sale.missed, owes, due, id))
}

/** Ends one duty. */
export const endDuty = (sale: SaleDraft, owes: DutyName, id: string | null = null): void => {
  sale.duties = withoutDuty(sale.duties, owes, id)
}

/** Duties that were missed stay owed, and are late from now on; they are gone through once, however many there are. */
export const missDuties = (sale: SaleDraft, missed: readonly MissedDuty[]): void => {
  const late = new Set(missed.map(({ owes, id }) => `${owes} ${id}`))
  sale.missed = concat(sale.missed, missed)
  sale.duties = sale.duties.map((duty) => (late.has(`${duty.owes} ${duty.id}`) ? { ...duty, late: true } : duty))
}

/** From now on the order waits for this: what it waited for before is no longer owed. One that has ended waits for nothing. */
export const waitFor = (sale: SaleDraft, owes: DutyName, due: Due): void => {
  if (sale.closed !== null) return
  sale.duties = withoutWaitedFor(sale.duties)
  beginDuty(sale, owes, due)
}

/** The same for something that the shop does: a promised date is owed beside it. */
export const waitForTheShop = (sale: SaleDraft, owes: DutyName, due: Due): void => {
  const { promised } = sale.dates
  waitFor(sale, owes, due)
  if (promised !== null && sale.closed === null) beginDuty(sale, 'promisedShipment', promised)
}

/** Takes an amount, as far as there is something left, off the shipping or off a line: as goodwill (`allowance`), or for units that came back. */
export const takeOff = (sale: SaleDraft, { on, amount }: Credit, as: 'allowance' | 'credited'): void => {
  if (on === 'shipping') {
    const money = ledgerDraft(sale.money)
    money.shippingAllowance += Math.min(amount, Math.max(0, sale.shipping - money.shippingAllowance))
    sale.money = money
  } else sale.lines = sale.lines.map((line) => (line.id === on.line ? withTakenOff(line, amount, as) : line))
}
