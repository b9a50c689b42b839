/**
 * A sale while an event is written into it: a copy that nobody else has seen.
 *
 * Spelled out field by field: every sale then has the same shape, whichever events made it, and copying one stays cheap wherever
 * it came from.
 */
import type { Credit } from './event.ts'
import type { Kind } from './kind.ts'
import { ledgerWith } from './ledger.ts'
import { type Line, lineWith } from './line.ts'
import type { Sale, SaleOf } from './order.ts'
import { PATH } from './path.ts'
import type { Minor } from '../value/money.ts'
import type { SaleStage } from './stage.ts'

export type Draft = { -readonly [Field in keyof SaleOf<Kind>]: SaleOf<Kind>[Field] }

export const draftOf = (sale: Sale): Draft => ({
  is: 'sale',
  id: sale.id,
  policy: sale.policy,
  region: sale.region,
  kind: sale.kind,
  at: sale.at,
  placedAt: sale.placedAt,
  missed: sale.missed,
  answered: sale.answered,
  lines: sale.lines,
  shipping: sale.shipping,
  plan: sale.plan,
  money: sale.money,
  dates: sale.dates,
  specificationChanged: sale.specificationChanged,
  application: sale.application,
  stage: sale.stage,
})

/** Into another stage, if the path of its kind has it. */
export const moveTo = (sale: Draft, stage: SaleStage): void => {
  const path: readonly string[] = PATH[sale.kind]
  if (path.includes(stage.name)) sale.stage = stage
}

/** Takes an amount off the shipping or off a line: as goodwill (`allowance`), or for units that came back. */
export const takeOff = (sale: Draft, { on, amount }: Credit, as: 'allowance' | 'credited'): void => {
  if (on === 'shipping') sale.money = ledgerWith(sale.money, { shippingAllowance: sale.money.shippingAllowance + amount })
  else sale.lines = sale.lines.map((line) => (line.id === on.line ? lineWith(line, takenOff(line, amount, as)) : line))
}

const takenOff = (line: Line, amount: Minor, as: 'allowance' | 'credited'): Pick<Line, 'allowance'> | Pick<Line, 'credited'> =>
  as === 'allowance' ? { allowance: line.allowance + amount } : { credited: line.credited + amount }
