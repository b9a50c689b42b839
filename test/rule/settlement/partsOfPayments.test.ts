import { expect, it } from 'vitest'
import type { Ledger } from '../../../src/order/ledger.ts'
import { partsOfPayments } from '../../../src/rule/settlement/partsOfPayments.ts'
import { aLedger } from '../../support/sales.ts'

const received = [
  { id: 'p1', amount: 100, at: 1 },
  { id: 'p2', amount: 200, at: 2 },
  { id: 'p3', amount: 300, at: 3 },
]
const part = (payment: string, amount: number) => ({ payment, amount })
const gone: Partial<Ledger> = {
  refunded: [{ id: 'f', amount: 60, at: 3 }],
  owed: [{ id: 'refund-2', amount: 70, for: 'goodwill' }],
}

it.each<readonly [string, Partial<Ledger>, number, readonly unknown[]]>([
  ['the oldest payment first', {}, 60, [part('p1', 60)]],
  ['then the next', {}, 150, [part('p1', 100), part('p2', 50)]],
  ['past what has gone back, or is owed back, already', gone, 100, [part('p2', 100)]],
  [
    'of each no more than it was',
    { refunded: [{ id: 'f', amount: 60, at: 3 }] },
    300,
    [part('p1', 40), part('p2', 200), part('p3', 60)],
  ],
  ['nothing of nothing', {}, 0, []],
])('%s', (_, ledger, amount, parts) => expect(partsOfPayments(aLedger({ received, ...ledger }), amount)).toEqual(parts))
