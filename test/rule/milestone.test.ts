import { describe, expect, it } from 'vitest'
import type { Sale } from '../../src/order/order.ts'
import { hasHappened, hasShipped, type Milestone } from '../../src/rule/milestone.ts'
import { aSale, aSoldLine, closed, delivered, paid, preparing, shipped } from '../support/sales.ts'

const ALL: readonly Milestone[] = ['payment', 'arrival', 'preparation', 'shipment']
const inPreparation = aSale(preparing())

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
    ['one in preparation', inPreparation, ['payment', 'arrival', 'preparation']],
    ['one on its way', aSale(shipped()), ALL],
    ['one that has arrived', aSale(delivered()), ALL],
  ])('%s', (_, sale, happened) => expect(ALL.filter((milestone) => hasHappened(sale, milestone))).toEqual(happened))
})

it('what is closed has shipped if its parcel had left', () => {
  const after = [shipped(), delivered(), preparing()].map((before) => aSale({ ...before, ...closed('cancelled') }))
  expect(after.map(hasShipped)).toEqual([true, true, false])
})
