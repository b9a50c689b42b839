/**
 * F. What each customer is told is backordered. Case from Magento's inventory (magento/inventory issues 2454, 3107, 3178, 3181).
 *
 * There, on hand falls when a parcel leaves, and what is available is on hand less everything open. Here an order takes its units
 * from the shelf when it is placed, or waits; on hand is the shelf and what orders hold.
 */
import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/index.ts'
import { availableToPromise } from '../../src/queue/index.ts'
import { FRI_2026_11_20, pay, send } from '../support/orders.ts'
import { aShop, placing, type Shop } from './shop.ts'

const available = (shop: Shop): ReturnType<typeof availableToPromise> => availableToPromise(shop.queue(), [], FRI_2026_11_20)

const unitsIn = (order: Order, what: 'waitedAtPlacement' | 'allocated'): number =>
  order.is === 'sale' ? order.lines.reduce((sum, line) => sum + line[what], 0) : 0

/** What this customer is told has to be waited for. */
const buy = (shop: Shop, id: string, quantity: number): number => {
  shop.send(id, placing(id, quantity))
  shop.send(id, pay(FRI_2026_11_20, quantity * 1_000))
  return unitsIn(shop.order(id), 'waitedAtPlacement')
}

const stocked = (quantity: number): Shop => {
  const shop = aShop(backorderStore)
  shop.receive(quantity)
  return shop
}

const ship = send('ShipOrder', FRI_2026_11_20, { tracking: '1Z' })

describe('what is told to be backordered', () => {
  it.each([
    [2, [3, 2], [1, 2]],
    [10, [6, 6, 20], [0, 2, 20]],
  ])('with %d on hand, buying %j: %j', (onHand, bought, backordered) => {
    const shop = stocked(onHand)
    expect(bought.map((quantity, index) => buy(shop, `order-${index}`, quantity))).toEqual(backordered)
  })

  it('is told once, and does not change when stock comes in', () => {
    const shop = stocked(2)
    buy(shop, 'A', 3)
    shop.receive(1)
    expect([unitsIn(shop.order('A'), 'waitedAtPlacement'), unitsIn(shop.order('A'), 'allocated')]).toEqual([1, 3])
  })
})

describe('six on hand, of which A bought four and B wants four: what is available to promise', () => {
  const twoBought = (): Shop => {
    const shop = stocked(6)
    buy(shop, 'A', 4)
    buy(shop, 'B', 4)
    return shop
  }
  /** The same, once A has shipped and the two that B waits for have come in. */
  const twoServed = (): Shop => {
    const shop = twoBought()
    shop.send('A', ship)
    shop.receive(2)
    return shop
  }

  it('counts what was paid and has not left', () => {
    const shop = stocked(6)
    expect([buy(shop, 'A', 4), available(shop)]).toEqual([0, 2])
    expect([buy(shop, 'B', 4), available(shop)]).toEqual([2, -2])
  })

  it('does not count a parcel that has left: its units went with it', () => {
    const shop = twoBought()
    shop.send('A', ship)
    expect(shop.order('A')).toMatchObject({ stage: 'shipped' })
    expect([unitsIn(shop.order('B'), 'allocated'), available(shop)]).toEqual([2, -2])
  })

  it('leaves out what is received for orders that wait', () => {
    const shop = twoBought()
    expect(shop.receive(2)).toMatchObject([{ order: 'B', quantity: 2 }])
    expect(available(shop)).toBe(0)
  })

  it('so nobody can buy it, before and after those orders ship', () => {
    const shop = twoServed()
    shop.send('C', placing('C', 1, 'inStock'))
    expect(shop.order('C').is).toBe('unplaced')
    shop.send('B', ship)
    expect([shop.order('B'), available(shop)]).toMatchObject([{ stage: 'shipped' }, 0])
    shop.receive(1)
    shop.send('C', placing('C', 1, 'inStock'))
    expect([shop.order('C').is, available(shop)]).toEqual(['sale', 0])
  })
})
