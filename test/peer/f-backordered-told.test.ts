/**
 * F. What each customer is told is backordered. Case from Magento's inventory (magento/inventory issues 2454, 3107, 3178, 3181).
 *
 * The library is told what an order could have now. A host that counts what open orders still want says what it would say:
 * `available` = on hand − wanted by every order that has not left.
 */
import { describe, expect, it } from 'vitest'
import { type Command, isSettled, type Order } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/index.ts'
import { unitsLeft } from '../../src/order/line.ts'
import { hasShipped } from '../../src/rule/milestone.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, pay, play, send } from '../support/orders.ts'

type Shop = { readonly onHand: number; readonly orders: readonly Order[] }

const unitsIn = (order: Order): number => (order.is === 'sale' ? order.lines.reduce((sum, line) => sum + unitsLeft(line), 0) : 0)

const isOpen = (order: Order): boolean => order.is === 'sale' && !hasShipped(order) && !isSettled(order)

const availableIn = ({ onHand, orders }: Shop): number =>
  onHand - orders.filter(isOpen).reduce((sum, order) => sum + unitsIn(order), 0)

const buy = (shop: Shop, quantity: number): Shop => {
  const lines = [aLine('backorder', { quantity, price: 1_000, offer: anOffer({ available: availableIn(shop) }) })]
  const { order } = play(backorderStore, [
    aPlacing('backorder', { lines, order: `order-${shop.orders.length}` }),
    pay(FRI_2026_11_20, 1_500),
  ])
  return { ...shop, orders: [...shop.orders, order] }
}

const act = (shop: Shop, which: number, ...commands: readonly [Command, ...Command[]]): Shop => ({
  ...shop,
  orders: shop.orders.map((order, index) => (index === which ? play(backorderStore, commands, order).order : order)),
})

/** What each customer was told had to be waited for. */
const told = ({ orders }: Shop): readonly number[] =>
  orders.map((order) => (order.is === 'sale' ? order.lines.reduce((sum, line) => sum + line.waitedAtPlacement, 0) : 0))

const ship = send('ShipOrder', FRI_2026_11_20, { tracking: '1Z' })
const receive = (quantity: number): Command =>
  send('RecordAllocation', FRI_2026_11_20, { id: `r-${quantity}`, lines: [{ line: 'L1', quantity }] })

describe('what is told to be backordered', () => {
  it.each([
    [2, [3, 2], [1, 2]],
    [10, [6, 6, 20], [0, 2, 20]],
  ])('with %d on hand, buying %j: %j', (onHand, bought, backordered) => {
    expect(told(bought.reduce(buy, { onHand, orders: [] }))).toEqual(backordered)
  })

  it('is told once, and does not change when stock comes in', () => {
    const shop = act(buy({ onHand: 2, orders: [] }, 3), 0, receive(1))
    expect(told(shop)).toEqual([1])
  })
})

describe('what is available to promise', () => {
  const first = buy({ onHand: 6, orders: [] }, 4)
  const second = buy(first, 4)
  const shipped = { ...act(second, 0, ship), onHand: 2 }
  const received = { ...act(shipped, 1, receive(2)), onHand: 4 }

  it('counts what was paid and has not left', () => {
    expect([availableIn(first), told(second), availableIn(second)]).toEqual([2, [0, 2], -2])
  })

  it('is no more once a parcel has left: its units went with it', () => {
    expect([shipped.onHand, availableIn(shipped)]).toEqual([2, -2])
  })

  it('leaves out what was received for waiting orders, until those ship', () => {
    const buyOne = (shop: Shop): string =>
      play(backorderStore, [
        aPlacing('inStock', { lines: [aLine('inStock', { quantity: 1, offer: anOffer({ available: availableIn(shop) }) })] }),
      ]).last.verdict
    expect([availableIn(received), buyOne(received)]).toEqual([0, 'refused'])
    expect(availableIn({ ...act(received, 1, ship), onHand: 0 })).toBe(0)
    expect(buyOne({ ...received, onHand: 5 })).toBe('granted')
  })
})
