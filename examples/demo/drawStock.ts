/**
 * What became of the stock of one item, as lines of text: what was asked of its queue, who was given how many, what went on the
 * shelf, who has some already and is held until the rest is in, and who still waits.
 */
import type { Policy } from 'order-policy'
import { waitingIn } from 'order-policy/queue'
import { explainInstant, explainQueueCommand, explainQueueEvent, explainQueueReason, type TextOptions } from 'order-policy/text'
import { drawLast, drawStep, drawTitle, type Row } from './drawTimeline.ts'
import type { Look } from './look.ts'
import { namesInStock } from './namesIn.ts'
import type { Stock, StockMoment } from './play.ts'

export const drawStock = (policy: Policy, { item, moments }: Stock, text: TextOptions, look: Look): readonly string[] => [
  ...drawTitle(`Stock of ${item}`, look),
  ...moments.flatMap((moment) => drawMoment(policy, item, moment, { ...text, names: namesInStock(item) }, look)),
  ...drawLast([`On the shelf: ${moments.at(-1)?.after.stock.shelf ?? 0} × ${item}.`], look),
]

const drawMoment = (policy: Policy, item: string, moment: StockMoment, text: TextOptions, look: Look): readonly string[] => {
  const { command, decision, after, held } = moment
  const granted = decision.verdict === 'granted'
  const waits = [...waitingIn(after)].map(({ order, quantity }) => `Order ${order}, for ${quantity} × ${item}.`)
  const rows: readonly Row[] = [
    {
      label: granted ? '✓ Granted' : '✗ Refused',
      colour: granted ? 'green' : 'red',
      sentences: decision.because.map((reason) => explainQueueReason(policy, reason, text)),
    },
    {
      label: 'follows',
      colour: 'dim',
      sentences: decision.events
        .filter(({ type }) => type === 'UnitsGiven' || type === 'UnitsShelved' || type === 'LineRejected')
        .map((event) => explainQueueEvent(policy, event, text)),
    },
    {
      label: 'held',
      colour: 'dim',
      sentences: held.map(({ order, quantity }) => `${quantity} × ${item} for order ${order}, until the rest arrives.`),
    },
    { label: 'waits', colour: 'dim', sentences: waits },
  ]
  const when = explainInstant(policy, decidedAt(moment), text)
  return drawStep(false, when, explainQueueCommand(policy, command, text), rows, look)
}

/** A queue's clock never runs backwards. */
const decidedAt = ({ command: { data }, after }: StockMoment): number => Math.max(data.at, after.at ?? data.at)
