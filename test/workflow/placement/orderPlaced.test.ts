import { describe, expect, it } from 'vitest'
import type { Placement } from '../../../src/order/command.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import { backorderStore } from '../../../src/preset/index.ts'
import { orderPlaced } from '../../../src/workflow/placement/orderPlaced.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20 as NOW } from '../../support/orders.ts'

const place = (lines: readonly OfferedLine[], promisedShipDate?: number) =>
  orderPlaced(
    backorderStore,
    'backorder',
    {
      plan: { upFront: 'full', onArrival: false },
      deposits: lines.map((_, index) => ({ deposit: index, depositRefundable: false })),
    },
    aPlacing('backorder', { lines, ...(promisedShipDate === undefined ? {} : { promisedShipDate }) }).data,
    NOW,
  ).data
const line = (id: string, quantity: number, available: number): OfferedLine =>
  aLine('backorder', { id, quantity, offer: anOffer({ available }) })
const units = (...lines: readonly OfferedLine[]) =>
  place(lines).lines.map(({ allocated, waitedAtPlacement }) => [allocated, waitedAtPlacement])

describe('what is there is the order’s, the rest waits', () => {
  it.each<readonly [string, readonly OfferedLine[], readonly (readonly number[])[]]>([
    ['all', [line('L1', 3, 5)], [[3, 0]]],
    ['some', [line('L1', 3, 2)], [[2, 1]]],
    ['none', [line('L1', 3, 0)], [[0, 3]]],
    ['none, where more is promised than there is', [line('L1', 3, -2)], [[0, 3]]],
    [
      'lines of the same item in their order',
      [line('L1', 3, 4), line('L2', 3, 4)],
      [
        [3, 0],
        [1, 2],
      ],
    ],
  ])('%s', (_, lines, expected) => expect(units(...lines)).toEqual(expected))
})

it('each line has its deposit, under the version of the terms in force', () => {
  const { lines, policy } = place([line('L1', 1, 1), line('L2', 1, 0)])
  expect(lines.map(({ deposit, depositRefundable }) => [deposit, depositRefundable])).toEqual([
    [0, false],
    [1, false],
  ])
  expect(policy).toEqual({ id: 'backorder-store', version: 1 })
})

it('the date shown is promised, by the clause on that', () => {
  expect(place([line('L1', 1, 1)], NOW + 1).promised).toEqual({ by: NOW + 1, clause: 'BACK-10' })
  expect(place([line('L1', 1, 1)]).promised).toBeNull()
})

it('without one, shipment is expected when the last item is released', () => {
  const releases = [NOW + 9, NOW + 5].map((instant, index) =>
    aLine('preOrder', { id: `L${index}`, offer: anOffer({ available: 0, release: instant }) }),
  )
  expect(place(releases)).toMatchObject({ promised: null, estimated: NOW + 9 })
  expect(place(releases, NOW + 1)).not.toHaveProperty('estimated')
})

describe('what is told', () => {
  const placed = (data: Partial<Placement>) =>
    orderPlaced(
      backorderStore,
      'backorder',
      { plan: { upFront: 'full', onArrival: false }, deposits: [] },
      { order: 'order-1', circumstances: { region: 'US' }, address: {}, lines: [], shipping: 0, ...data },
      NOW,
    ).data

  it('of the order is kept as it was told', () => {
    const circumstances = { region: 'DE', plan: 'card', group: 'trade', shippingMethod: 'courier' }
    const told = { circumstances, address: { street: '1 High St' }, details: { email: 'a@b.c' } }
    expect(placed(told)).toMatchObject(told)
  })
  it('of each item is kept with its line', () => {
    const lines = [aLine('backorder', { details: { itemCode: '7' } }), aLine('backorder', { id: 'L2' })]
    expect(placed({ lines }).lines.map(({ details }) => details)).toEqual([{ itemCode: '7' }, {}])
  })
  it('of each item is kept with its line, also how it is marked', () => {
    const marked = aLine('backorder', { offer: anOffer({ available: 0, marks: ['finalSale'] }) })
    expect(placed({ lines: [marked, aLine('backorder', { id: 'L2' })] }).lines.map(({ marks }) => marks)).toEqual([
      ['finalSale'],
      [],
    ])
  })
  it('is nothing, where nothing is', () => {
    const { address, details } = placed({})
    expect([address, details]).toEqual([{}, {}])
  })
})
