import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/order/order.ts'
import { pendingOf } from '../../src/workflow/pending.ts'
import { pay, play, send } from '../support/orders.ts'
import { IN_STAGE, LATER } from '../support/stages.ts'
import {
  anApplication,
  anOpenReturn,
  aSale,
  anInquiry,
  awaiting,
  closed,
  delivered,
  openEnded,
  paid,
  shipped,
} from '../support/sales.ts'

const due = openEnded()
const promised = { dates: { promised: { by: 9, clause: null }, estimated: 9 } }
const owes = (order: Order): readonly string[] =>
  pendingOf(order).map(({ party, owes: what, id }) => `${party} ${what}${id === null ? '' : ` ${id}`}`)

describe('what is owed, or can lapse', () => {
  it.each<readonly [string, Order, readonly string[]]>([
    ['of nothing', { is: 'unplaced' }, []],
    ['of a request', anInquiry(), ['shop quote']],
    [
      'of a quote',
      anInquiry({ stage: { name: 'quoted', quote: { lines: [], shipping: 0 }, confirm: due } }),
      ['customer confirmation'],
    ],
    ['awaiting payment, a promise is not owed', aSale({ stage: awaiting('full'), ...promised }), ['customer payment']],
    [
      'awaiting stock',
      aSale({ kind: 'backorder', stage: { name: 'awaitingStock', since: 0 }, ...promised }),
      ['shop promisedShipment'],
    ],
    [
      'arrived',
      aSale({ kind: 'preOrder', stage: { name: 'arrived', notice: due }, ...promised }),
      ['shop arrivalNotice', 'shop promisedShipment'],
    ],
    [
      'awaiting shipment',
      aSale({ stage: { name: 'awaitingShipment', prepare: due, ship: due }, ...promised }),
      ['shop preparation', 'shop shipment', 'shop promisedShipment'],
    ],
    ['where no term names a time', aSale(), []],
    ['preparing', aSale({ stage: { name: 'preparing', ship: due } }), ['shop shipment']],
    ['on its way', aSale({ stage: shipped, ...promised }), []],
    ['delivered', aSale({ stage: delivered({ window: due }) }), ['customer returnWindow']],
    [
      'delivered, with returns: the window stands still',
      aSale({
        stage: delivered({ window: due, pausedAt: 5, returns: [anOpenReturn(), anOpenReturn({ id: 'r2', agreed: false })] }),
      }),
      ['customer goodsBack r1', 'shop returnAnswer r2'],
    ],
    ['closed', aSale({ stage: closed('expired', 'awaitingPayment'), ...promised }), []],
    ['asked to cancel', aSale({ application: anApplication() }), ['shop cancellationAnswer c']],
    [
      'owed back',
      aSale({ money: paid(0, { owed: [{ id: 'refund-1', amount: 5, for: 'goodwill', due }] }) }),
      ['shop refund refund-1'],
    ],
  ])('%s', (_, order, expected) => expect(owes(order)).toEqual(expected))

  it('with the amount, where it is money', () => {
    expect(pendingOf(aSale({ stage: awaiting('full'), money: paid(499) }))).toMatchObject([{ amount: 2_000 }])
  })
})

it('an answer to a cancellation is owed since it was asked for, whatever happens meanwhile', () => {
  const { policy, order } = IN_STAGE.awaitingShipment
  const { order: later } = play(
    policy,
    [
      send('RequestCancellation', LATER, { id: 'c' }),
      pay(LATER + 1, 5, 'p7'),
      send('ChangeEstimate', LATER + 2, { estimated: LATER + 9 }),
    ],
    order,
  )
  expect(pendingOf(later)).toContainEqual(
    expect.objectContaining({ owes: 'cancellationAnswer', due: expect.objectContaining({ since: LATER }) }),
  )
})
