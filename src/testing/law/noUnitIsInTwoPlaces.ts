/**
 * Units are counted once.
 *
 * 1. Of a line's units some are cancelled, some came back, some are on their way back, the rest is the customer's: never more
 *    than were ordered.
 * 2. No more are given to a line than it still wants, nor is it asked to cancel more than it has left.
 * 3. What becomes free for others is what had been given to the order, is not wanted by it any more, and has not left the shop.
 */
import type { Line } from '../../order/line.ts'
import type { Order, Sale } from '../../order/order.ts'
import { quantityOf, type Units } from '../../order/units.ts'
import type { PlayedStep } from '../history.ts'
import { lawOfSteps, type StepLaw } from '../law.ts'

export const noUnitIsInTwoPlaces: StepLaw = lawOfSteps(
  'no unit is in two places',
  (_, step) => miscounted(step.after) ?? releasedTwice(step),
)

const miscounted = (order: Order): string | null => {
  if (order.is !== 'sale') return null
  const back = order.returns.flatMap(({ lines }) => lines)
  const asked = (order.application?.parts ?? []).flatMap(({ lines }) => lines)
  const line = order.lines.find((each) => !isCounted(each, quantityOf(back, each.id), quantityOf(asked, each.id)))
  return line === undefined ? null : `of line ${line.id} there are ${JSON.stringify({ ...line, back, asked })}`
}

const isCounted = ({ quantity, cancelled, returned, allocated }: Line, back: number, asked: number): boolean =>
  [quantity, cancelled, returned, allocated].every((units) => Number.isSafeInteger(units) && units >= 0) &&
  cancelled + returned + back <= quantity &&
  cancelled + returned + asked <= quantity &&
  cancelled + allocated <= quantity

const releasedTwice = ({ before, decision: { events }, after }: PlayedStep): string | null => {
  if (before.is !== 'sale' || after.is !== 'sale' || events.some(({ type }) => type === 'OrderReinstated')) return null
  const hasLeft = before.stage === 'shipped' || before.stage === 'delivered'
  const freed = events.flatMap(({ data }): readonly Units[] => ('released' in data ? data.released : []))
  const given = events.flatMap((event) => (event.type === 'StockAllocated' ? event.data.lines : []))
  const line = before.lines.find(({ id }) => {
    const free = hasLeft ? 0 : fewer(before, after, id) + quantityOf(given, id)
    return quantityOf(freed, id) !== free
  })
  return line === undefined ? null : `of line ${line.id} ${quantityOf(freed, line.id)} are said to be free`
}

/** How many fewer units of a line are the order's. */
const fewer = (before: Sale, after: Sale, id: string): number => allocatedIn(before, id) - allocatedIn(after, id)

const allocatedIn = ({ lines }: Sale, id: string): number => lines.find((line) => line.id === id)?.allocated ?? 0
