/** Real shops, played: each policy can be read, each order comes out as its clauses say, and each clause is held by one of them. */
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../src/schema/index.ts'
import { clausesIn } from '../preset/support/citations.ts'
import { bookshopBackorders } from './bookshopBackorders.ts'
import { cutOffTimes } from './cutOffTimes.ts'
import { figuresPreOrders } from './figuresPreOrders.ts'
import { gamesOnDeposit } from './gamesOnDeposit.ts'
import { publisherBackorders } from './publisherBackorders.ts'
import { recordsPreOrders } from './recordsPreOrders.ts'
import { differencesIn, on, type Shop } from './shop.ts'

const SHOPS: readonly Shop[] = [
  bookshopBackorders,
  cutOffTimes,
  figuresPreOrders,
  gamesOnDeposit,
  publisherBackorders,
  recordsPreOrders,
]

const heldIn = ({ orders }: Shop): ReadonlySet<string> =>
  new Set(orders.flatMap(({ steps }) => steps.flatMap(({ expects }) => expects?.by ?? [])))

describe.each(SHOPS.map((shop) => ({ name: shop.policy.id, shop })))('$name', ({ shop }) => {
  it('has terms in which nothing is wrong', () => {
    expect(readPolicy(JSON.parse(JSON.stringify(shop.policy)))).toEqual({ _tag: 'Right', right: shop.policy })
  })

  it.each(shop.orders)('$says', (order) => {
    expect(differencesIn(shop.policy, order)).toEqual([])
  })

  it('has an expectation for every clause, and for no other', () => {
    expect([...heldIn(shop)].sort()).toEqual(shop.clauses.map(({ id }) => id).sort())
  })

  it('cites no clause that its text does not have', () => {
    const ids = shop.clauses.map(({ id }) => id)
    expect(clausesIn(shop.policy).filter(({ clause }) => !ids.includes(clause))).toEqual([])
  })
})

describe('what does not come out as it must', () => {
  const { policy, orders } = gamesOnDeposit
  const [kept] = orders
  const [placed, paid] = kept?.steps ?? []
  if (placed === undefined || paid === undefined) throw new Error('the shop has no order to begin with')

  it('is named with its step', () => {
    const cancelled = on(
      '2026-03-08T10:00:00-04:00',
      'RequestCancellation',
      { id: 'cancel-1' },
      { by: ['SP-1'], says: ['cancellable SP-4'], asks: 1, refund: 1, kept: 0, owes: { payment: null }, closed: 'expired' },
    )
    expect(differencesIn(policy, { says: '', steps: [placed, paid, cancelled] })).toEqual(
      [
        'lacks cancellable SP-4, and says cancellable SP-5, cancellingCosts SP-1',
        'asks 0, not 1',
        'refunds 0, not 1',
        'keeps 3000, not 0',
        'payment is not owed',
        'closed cancelled, not expired',
      ].map((line) => `2026-03-08T10:00:00-04:00 RequestCancellation: ${line}`),
    )
  })

  it('is a step that is refused and should not be', () => {
    const shipped = on('2026-03-08T10:00:00-04:00', 'ShipOrder', {})
    expect(differencesIn(policy, { says: '', steps: [placed, shipped] })).toEqual([
      expect.stringContaining('ShipOrder: is refused: '),
    ])
  })
})
