import type { Sale } from './order.ts'
import { PATH } from './path.ts'
import { saleWith } from './saleWith.ts'
import type { SaleStage } from './stage.ts'

/** The sale in another stage, if its kind's path has it. The one place where a sale and a stage meet, so the one assertion. */
export const moveTo = (sale: Sale, stage: SaleStage): Sale => {
  const path: readonly string[] = PATH[sale.kind]
  return path.includes(stage.name) ? saleWith(sale, { stage }) : sale
}
