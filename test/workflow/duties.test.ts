/** What an order that was played with real commands owes in each stage, and what of it can lapse. */
import { describe, expect, it } from 'vitest'
import { type Command, decide, type Order, type Policy } from '../../src/index.ts'
import { dutiesOf, obligationsOf } from '../../src/order/obligationsOf.ts'
import { crossBorderPlatform, preOrderStore } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { IN_STAGE, LATER } from '../support/stages.ts'

const owes = (order: Order): readonly string[] =>
  dutiesOf(order).map(({ party, owes: what, id }) => `${party} ${what}${id === null ? '' : ` ${id}`}`)
const playedOn = (policy: Policy, start: Order, ...commands: readonly [Command, ...Command[]]): Order =>
  play(policy, commands, start).order

const promised = aPlacing('preOrder', { promisedShipDate: FRI_2026_11_20 + 400 * HOUR })
const ofPreOrders = (...commands: readonly Command[]): Order => play(preOrderStore, [promised, ...commands]).order
const allIn = send('RecordAllocation', FRI_2026_11_20, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] })
const { policy, order: delivered } = IN_STAGE.delivered

describe('what is owed, or can lapse', () => {
  it.each<readonly [string, Order, readonly string[]]>([
    ['of nothing', IN_STAGE.unplaced.order, []],
    ['of a request', IN_STAGE.requested.order, ['shop quote']],
    ['of a quote', IN_STAGE.quoted.order, ['customer confirmation']],
    ['awaiting payment', IN_STAGE.awaitingPayment.order, ['customer payment']],
    ['awaiting stock', IN_STAGE.awaitingStock.order, ['shop stock']],
    ['awaiting stock, a date was promised', ofPreOrders(), ['shop stock', 'shop promisedShipment']],
    ['arrived', ofPreOrders(allIn), ['shop arrivalNotice', 'shop promisedShipment']],
    [
      'awaiting payment, the promise is not owed',
      ofPreOrders(allIn, send('SendArrivalNotice', FRI_2026_11_20, {})),
      ['customer payment'],
    ],
    [
      'awaiting shipment, the promise is owed again',
      ofPreOrders(allIn, send('SendArrivalNotice', FRI_2026_11_20, {}), pay(FRI_2026_11_20)),
      ['shop shipment', 'shop promisedShipment'],
    ],
    ['awaiting shipment, to be prepared in time', IN_STAGE.awaitingShipment.order, ['shop shipment', 'shop preparation']],
    ['preparing', IN_STAGE.preparing.order, ['shop shipment']],
    ['on its way', IN_STAGE.shipped.order, ['shop delivery']],
    [
      'refused on its way',
      playedOn(crossBorderPlatform, IN_STAGE.shipped.order, send('RefuseDelivery', LATER, { when: 'atTheDoor' })),
      [],
    ],
    ['delivered', delivered, ['customer returnWindow']],
    [
      'delivered, with returns: the window stands still',
      playedOn(
        policy,
        delivered,
        send('RequestReturn', LATER, {
          id: 'r1',
          lines: [{ line: 'L1', quantity: 1 }],
          condition: 'unopened',
          reason: 'changedMind',
        }),
        send('RequestReturn', LATER, {
          id: 'r2',
          lines: [{ line: 'L1', quantity: 1 }],
          condition: 'opened',
          reason: 'changedMind',
        }),
      ),
      ['customer goodsBack r1', 'shop returnAnswer r2'],
    ],
    ['closed', IN_STAGE.closed.order, []],
    [
      'asked to cancel',
      playedOn(policy, IN_STAGE.preparing.order, send('RequestCancellation', LATER, { id: 'c' })),
      ['shop shipment', 'shop cancellationAnswer c'],
    ],
    ['owed back, at its end too', playedOn(policy, IN_STAGE.closed.order, pay(LATER, 5)), ['shop refund refund-1']],
  ])('%s', (_, order, expected) => expect(owes(order)).toEqual(expected))

  it('with the amount, where it is money', () => {
    const paidInPart = playedOn(crossBorderPlatform, IN_STAGE.awaitingPayment.order, pay(LATER, 499))
    expect(obligationsOf(paidInPart)).toMatchObject([{ owes: 'payment', amount: 2_000 }])
  })
})

it('an answer to a cancellation is owed since it was asked for, whatever happens meanwhile', () => {
  const later = playedOn(
    policy,
    IN_STAGE.awaitingShipment.order,
    send('RequestCancellation', LATER, { id: 'c' }),
    pay(LATER + 1, 5, 'p7'),
    send('ChangeEstimate', LATER + 2, { estimated: LATER + 9 }),
  )
  expect(dutiesOf(later)).toContainEqual(
    expect.objectContaining({ owes: 'cancellationAnswer', due: expect.objectContaining({ since: LATER }) }),
  )
})

it('what is owed at no instant is never late', () => {
  const { order } = IN_STAGE.shipped
  const inAYear = decide(crossBorderPlatform, order, { type: 'PassTime', data: { at: LATER + 9_000 * HOUR } })
  expect(inAYear.events).toEqual([])
})
