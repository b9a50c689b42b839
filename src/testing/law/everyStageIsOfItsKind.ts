/** An order is only ever in a stage that its kind of sale has. */
import type { Order } from '../../order/order.ts'
import { STAGES_BY_KIND } from '../../order/stagesByKind.ts'
import type { StageName } from '../../order/stage.ts'
import { lawOfSteps, type StepLaw } from '../law.ts'

export const everyStageIsOfItsKind: StepLaw = lawOfSteps("every stage is on its kind's path", (_, { after }) =>
  notOfItsKind(after),
)

/** Where an order is that should not be there; null: it is on its way. */
export const notOfItsKind = (order: Order): string | null => {
  if (order.is === 'unplaced') return null
  const path: readonly StageName[] = STAGES_BY_KIND[order.kind]
  return path.includes(order.stage) ? null : `${order.kind} is ${order.stage}`
}
