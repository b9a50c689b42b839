/**
 * What became of the stock of one item, as lines of text: what was asked of its queue, who was given how many, what went on the
 * shelf, who has some already and is held until the rest is in, and who still waits.
 */
import type { Policy } from 'order-policy'
import { type QueueCommand, waitingIn } from 'order-policy/queue'
import { explainQueueEvent, explainQueueReason, instantInWords } from 'order-policy/text'
import { drawLast, drawStep, drawTitle, type Row } from './drawTimeline.ts'
import type { Look } from './look.ts'
import type { Stock, StockMoment } from './play.ts'

export const drawStock = (policy: Policy, { item, moments }: Stock, look: Look): readonly string[] => [
  ...drawTitle(`Stock of ${item}`, look),
  ...moments.flatMap((moment) => drawMoment(policy, item, moment, look)),
  ...drawLast([`On the shelf: ${moments.at(-1)?.after.stock.shelf ?? 0} × ${item}.`], look),
]

const drawMoment = (policy: Policy, item: string, moment: StockMoment, look: Look): readonly string[] => {
  const { command, decision, after, held } = moment
  const granted = decision.verdict === 'granted'
  const waits = [...waitingIn(after)].map(({ order, quantity }) => `Order ${order}, for ${quantity} × ${item}.`)
  const rows: readonly Row[] = [
    {
      label: granted ? '✓ Granted' : '✗ Refused',
      colour: granted ? 'green' : 'red',
      sentences: decision.because.map((reason) => withoutInnerIds(explainQueueReason(policy, reason))),
    },
    {
      label: 'follows',
      colour: 'dim',
      sentences: decision.events
        .filter(({ type }) => type === 'UnitsGiven' || type === 'UnitsShelved' || type === 'LineRejected')
        .map((event) => withoutInnerIds(explainQueueEvent(policy, event))),
    },
    {
      label: 'held',
      colour: 'dim',
      sentences: held.map(({ order, quantity }) => `${quantity} × ${item} for order ${order}, until the rest of it is in.`),
    },
    { label: 'waits', colour: 'dim', sentences: waits },
  ]
  return drawStep(false, when(policy, moment), askedOf(item, command), rows, look)
}

/** A queue's clock never runs backwards. */
const when = (policy: Policy, { command: { data }, after }: StockMoment): string =>
  instantInWords(policy.calendar.zone, Math.max(data.at, after.at ?? data.at))

const askedOf = (item: string, { type, data }: QueueCommand): string => {
  switch (type) {
    case 'JoinQueue':
      return `Order ${data.order} is to wait for ${data.quantity} × ${item}.`
    case 'LeaveQueue':
      return `Order ${data.order} no longer waits for ${data.lines.map(({ quantity }) => `${quantity} × ${item}`).join(' and ')}.`
    case 'ReceiveStock':
      return `Stock comes in: ${data.quantity} × ${item} (${data.id}).`
    case 'ReturnStock':
      return `Stock comes back: ${data.quantity} × ${item}, from order ${withoutInnerIds(data.id)}.`
    case 'TakeStock':
      return `From the shelf, ${data.quantity} × ${item} for order ${withoutInnerIds(data.id)}.`
    case 'WithdrawItem':
      return `No more of ${item} is to come.`
  }
}

/** The ids by which orders tell a queue are between the two, and begin with the order: of `Q-3/desk/customer/c1`, `Q-3` is shown. */
const withoutInnerIds = (text: string): string => text.replace(/([\w.-]+)(?:\/[\w.~-]*[\w~-])+/g, '$1')
