import { describe, expect, it } from 'vitest'
import type { Sale } from '../../src/order/order.ts'
import { hasHappened, hasShipped, type Milestone } from '../../src/rule/milestone.ts'
import { aSale, aSoldLine, closed, delivered, paid, shipped } from '../support/sales.ts'

const ALL: readonly Milestone[] = ['payment', 'arrival', 'preparation', 'shipment']
const preparing = aSale({ stage: { name: 'preparing', ship: null } })

describe('what has happened to', () => {
  it.each<readonly [string, Sale, readonly Milestone[]]>([
    ['an order not paid', aSale({ money: paid(2_498) }), ['arrival']],
    ['one of which a deposit is paid', aSale({ money: paid(2_499, { asked: 'deposit' }) }), ['arrival']],
    ['one that waits for its last unit', aSale({ lines: [aSoldLine({ allocated: 1 })] }), ['payment']],
    [
      'one whose last unit is no longer wanted',
      aSale({ lines: [aSoldLine({ allocated: 1, cancelled: 1 })] }),
      ['payment', 'arrival'],
    ],
    ['one in preparation', preparing, ['payment', 'arrival', 'preparation']],
    ['one on its way', aSale({ stage: shipped }), ALL],
    ['one that has arrived', aSale({ stage: delivered() }), ALL],
  ])('%s', (_, sale, happened) => expect(ALL.filter((milestone) => hasHappened(sale, milestone))).toEqual(happened))
})

it('what is closed has shipped if it was closed after that', () => {
  expect(
    [closed('returned', 'shipped'), closed('completed', 'delivered'), closed('cancelled', 'preparing')].map((stage) =>
      hasShipped(aSale({ stage })),
    ),
  ).toEqual([true, true, false])
})
