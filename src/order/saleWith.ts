/**
 * The sale with some of it replaced.
 *
 * Spelled out field by field: every sale then has the same shape, whichever events made it, and copying one stays cheap wherever it came from.
 */
import type { Head, Sale, SaleOf } from './order.ts'
import type { Kind } from './kind.ts'
import type { SaleStage } from './stage.ts'

export type SaleChange = Partial<Omit<SaleOf<Kind>, 'stage' | 'kind' | keyof Head>> &
  Partial<Pick<Head, 'at' | 'missed' | 'answered'>> & { readonly stage?: SaleStage }

export const saleWith = (sale: Sale, change: SaleChange): Sale =>
  ({
    is: 'sale',
    id: sale.id,
    policy: sale.policy,
    region: sale.region,
    kind: sale.kind,
    at: change.at ?? sale.at,
    placedAt: sale.placedAt,
    missed: change.missed ?? sale.missed,
    answered: change.answered ?? sale.answered,
    lines: change.lines ?? sale.lines,
    shipping: change.shipping ?? sale.shipping,
    plan: sale.plan,
    money: change.money ?? sale.money,
    dates: change.dates ?? sale.dates,
    specificationChanged: change.specificationChanged ?? sale.specificationChanged,
    application: change.application === undefined ? sale.application : change.application,
    stage: change.stage ?? sale.stage,
  }) as Sale
