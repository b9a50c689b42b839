/**
 * A sale while an event is written into it: a copy that nobody else has seen.
 *
 * Spelled out field by field: every sale then has the same shape, whichever events made it, and copying one stays cheap wherever
 * it came from.
 */
import type { Minor } from '../value/money.ts'
import type { Due } from './due.ts'
import { type DutyName, WAITED_FOR, withDuty, withoutDuties, withoutDuty } from './duty.ts'
import type { Credit } from './event.ts'
import type { Kind } from './kind.ts'
import { ledgerWith } from './ledger.ts'
import { type Line, lineWith } from './line.ts'
import type { Closure, Sale, SaleHead } from './order.ts'
import type { Parcel } from './parcel.ts'
import type { SaleStage } from './stage.ts'
import { canBeIn } from './stagesByKind.ts'

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
export const begin = (sale: SaleDraft, owes: DutyName, due: Due, id: string | null = null): void => {
  sale.duties = withDuty(sale.duties, sale.missed, owes, due, id)
}

/** Ends one duty. */
export const end = (sale: SaleDraft, owes: DutyName, id: string | null = null): void => {
  sale.duties = withoutDuty(sale.duties, owes, id)
}

/**
 * From now on the order waits for something else: what was waited for is no longer owed. Only where its kind of sale can wait for
 * it.
 */
export const waitFor = (sale: SaleDraft, stage: SaleStage, owes: DutyName, due: Due): boolean => {
  if (!canBeIn(sale.kind, stage)) return false
  sale.duties = withoutDuties(sale.duties, WAITED_FOR)
  begin(sale, owes, due)
  return true
}

/** A promised date is owed while the order waits for the shop. */
export const beginPromise = (sale: SaleDraft): void => {
  const { promised } = sale.dates
  if (promised !== null) begin(sale, 'promisedShipment', promised)
}

/** Takes an amount off the shipping or off a line: as goodwill (`allowance`), or for units that came back. */
export const takeOff = (sale: SaleDraft, { on, amount }: Credit, as: 'allowance' | 'credited'): void => {
  if (on === 'shipping') sale.money = ledgerWith(sale.money, { shippingAllowance: sale.money.shippingAllowance + amount })
  else sale.lines = sale.lines.map((line) => (line.id === on.line ? lineWith(line, takenOff(line, amount, as)) : line))
}

const takenOff = (line: Line, amount: Minor, as: 'allowance' | 'credited'): Pick<Line, 'allowance'> | Pick<Line, 'credited'> =>
  as === 'allowance' ? { allowance: line.allowance + amount } : { credited: line.credited + amount }
