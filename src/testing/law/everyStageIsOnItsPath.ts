/** An order is only ever where the path of its kind leads. */
import type { Order } from '../../order/order.ts'
import { PATH } from '../../order/path.ts'
import type { StageName } from '../../order/stage.ts'
import { lawOfSteps, type StepLaw } from '../law.ts'

export const everyStageIsOnItsPath: StepLaw = lawOfSteps("every stage is on its kind's path", (_, { after }) => offThePath(after))

/** Where an order is that should not be there; null: it is on its way. */
export const offThePath = (order: Order): string | null => {
  if (order.is === 'unplaced') return null
  const path: readonly StageName[] = PATH[order.kind]
  return path.includes(order.stage.name) ? null : `${order.kind} is ${order.stage.name}`
}
