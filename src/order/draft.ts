/**
 * A sale while an event is written into it: a copy that no one else has seen.
 *
 * It is spelled out field by field, so that every sale has the same shape, whichever events made it, and copying one stays cheap.
 */
import type { Minor } from '../value/money.ts'
import type { Due } from './due.ts'
import { type DutyName, dutyOf, withoutDuty, withoutWaitedFor } from './duty.ts'
import type { Credit } from './event.ts'
import type { Kind } from './kind.ts'
import { ledgerWith } from './ledger.ts'
import { creditLeft, type Line, lineWith } from './line.ts'
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

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] }

export const draftOf = (sale: Sale): SaleDraft => ({
  is: 'sale',
  id: sale.id,
  policy: sale.policy,
  region: sale.region,
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
  specificationChanged: sale.specificationChanged,
  application: sale.application,
  returns: sale.returns,
  waitsSince: sale.waitsSince,
  preparingSince: sale.preparingSince,
  parcel: sale.parcel,
  closed: sale.closed,
  stage: sale.stage,
})

/** Begins a duty. */
export const beginDuty = (sale: SaleDraft, owes: DutyName, due: Due, id: string | null = null): void => {
  const duty = dutyOf(sale.missed, owes, due, id)
  sale.duties = sale.duties.length === 0 ? [duty] : [...sale.duties, duty]
}

/** Ends one duty. */
export const endDuty = (sale: SaleDraft, owes: DutyName, id: string | null = null): void => {
  sale.duties = withoutDuty(sale.duties, owes, id)
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
  const { money, shipping } = sale
  if (on === 'shipping') {
    const { shippingAllowance } = money
    const off = Math.min(amount, Math.max(0, shipping - shippingAllowance))
    sale.money = ledgerWith(money, { shippingAllowance: shippingAllowance + off })
  } else
    sale.lines = sale.lines.map((line) =>
      line.id === on.line ? lineWith(line, takenOff(line, Math.min(amount, creditLeft(line)), as)) : line,
    )
}

const takenOff = (line: Line, amount: Minor, as: 'allowance' | 'credited'): Pick<Line, 'allowance'> | Pick<Line, 'credited'> =>
  as === 'allowance' ? { allowance: line.allowance + amount } : { credited: line.credited + amount }
