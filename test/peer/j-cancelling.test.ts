/**
 * J. Cancelling by stage (Solidus, Vendure, Medusa).
 *
 * There orders can ship in parts; here an order is shipped whole, so that 'partly shipped' is 'not shipped' or another order.
 * There a payment can be voided; here money that came in stays on record, and goes back.
 */
import { describe, expect, it } from 'vitest'
import type { Command, Policy } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { dataOf, owed, said } from '../preset/support/look.ts'
import { aLine, aPlacing, FRI_2026_11_20, pay, type Played, play, send } from '../support/orders.ts'

const AT = FRI_2026_11_20 + 1

/** Two units for 50.00 in all, shipping included. */
const placed = aPlacing('inStock', { lines: [aLine('inStock', { price: 5_000 })], shipping: 0 })
const cancel = (id = 'c1', quantity?: number, line = 'L1'): Command =>
  send('RequestCancellation', AT, { id, ...(quantity === undefined ? {} : { lines: [{ line, quantity }] }) })
const ship = send('ShipOrder', AT, {})
const deliver = send('RecordDelivery', AT, {})
const payOut = (amount: number, id = 'r1'): Command => send('RecordRefund', AT, { id, amount })

const lead = (...commands: readonly Command[]): Played => play(marketplace, [placed, ...commands])

describe('the customer cancels', () => {
  it.each<readonly [string, readonly Command[], string]>([
    ['placed', [], 'granted: cancellable MKT-5'],
    ['paid', [pay(AT, 5_000)], 'granted: cancellable MKT-5'],
    ['in preparation', [pay(AT, 5_000), send('BeginPreparation', AT, {})], 'granted: cancellable MKT-5'],
    ['shipped', [pay(AT, 5_000), ship], 'refused: noLongerCancellable MKT-6, cancellableBefore MKT-5 | contactSeller MKT-6'],
    ['delivered', [pay(AT, 5_000), ship, deliver], 'refused: orderClosed | contactSeller MKT-6'],
    ['cancelled already', [cancel('c0')], 'refused: orderClosed MKT-5 | contactSeller MKT-6'],
  ])('%s', (_, before, expected) => {
    expect(said(lead(...before, cancel()).last)).toBe(expected)
  })

  it.each<readonly [string, Command, string]>([
    ['no unit at all', send('RequestCancellation', AT, { id: 'c1', lines: [] }), 'refused: noUnitsNamed'],
    ['none of a line', cancel('c1', 0), 'refused: badQuantity'],
    ['half a unit', cancel('c1', 0.5), 'refused: badQuantity'],
    ['more than are left', cancel('c1', 3), 'refused: moreThanLeft'],
    ['a line that is not there', cancel('c1', 1, 'L9'), 'refused: noSuchLine'],
  ])('%s', (_, command, expected) => {
    expect(said(lead(command).last)).toBe(expected)
  })
})

describe('the money of an order of 50.00', () => {
  const back = (amount: number): readonly string[] => [`shop: refund ${amount} openEnded, else recorded`]

  it.each<readonly [string, readonly Command[], readonly string[]]>([
    ['cancelled unpaid: nothing is owed', [cancel()], []],
    ['cancelled after 30.00: 30.00', [pay(AT, 3_000), cancel()], back(3_000)],
    ['and that paid out: nothing', [pay(AT, 3_000), cancel(), payOut(3_000)], []],
    ['paid 70.00: 20.00', [pay(AT, 7_000)], ['shop: shipment openEnded, else recorded', ...back(2_000)]],
    [
      'paid 30.00: 20.00 are outstanding',
      [pay(AT, 3_000)],
      ['customer: payment 2000 by 2026-11-21T09:00:00.000Z MKT-7, else ends'],
    ],
  ])('%s', (_, commands, expected) => {
    expect(owed(lead(...commands).order)).toEqual(expected)
  })

  it.each<readonly [string, Command, string]>([
    ['a refund of nothing', payOut(0), 'refused: badAmount'],
    ['a refund of more than was received', payOut(5_001), 'refused: moreThanOwed'],
  ])('%s is refused', (_, command, expected) => {
    expect(said(lead(pay(AT, 5_000), cancel(), command).last)).toBe(expected)
  })
})

describe('the stock of an order for two', () => {
  const released = (policy: Policy, commands: readonly Command[], kind: 'inStock' | 'backorder'): unknown =>
    dataOf(play(policy, [aPlacing(kind), ...commands]), 'UnitsCancelled').map((each) => each.released)
  const allocate = send('RecordAllocation', AT, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] })

  it.each<readonly [string, readonly Command[], unknown]>([
    ['cancelled before any is allocated: none is released', [cancel()], [[]]],
    ['cancelled after two are: two', [allocate, cancel()], [[{ line: 'L1', quantity: 2 }]]],
    ['one cancelled after two are: one', [allocate, cancel('c1', 1)], [[{ line: 'L1', quantity: 1 }]]],
  ])('%s', (_, commands, expected) => {
    expect(released(backorderStore, commands, 'backorder')).toEqual(expected)
  })

  it('one of two cancelled, the order stays', () => {
    const { order } = lead(pay(AT, 5_000), cancel('c1', 1))
    expect(order.is === 'sale' && [order.stage, order.lines.map(({ cancelled }) => cancelled)]).toEqual(['awaitingShipment', [1]])
  })
})
