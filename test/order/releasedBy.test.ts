import { describe, expect, it } from 'vitest'
import type { Sale } from '../../src/order/order.ts'
import { releasedBy } from '../../src/order/releasedBy.ts'
import { aSale, aSoldLine, delivered, type Facts, shipped } from '../support/sales.ts'

const gone = (quantity: number) => [{ line: 'L1', quantity }]
const three = (allocated: number, cancelled = 0, where: Facts = {}): Sale =>
  aSale({ lines: [aSoldLine({ quantity: 3, allocated, cancelled })], ...where })

describe('units that become free', () => {
  it.each<readonly [string, Sale, number, readonly unknown[]]>([
    ['those that still wait are taken first', three(1), 2, []],
    ['then those that had been given to the order', three(1), 3, gone(1)],
    ['of an order that has them all, each', three(3), 2, gone(2)],
    ['after an earlier cancellation', three(2, 1), 1, gone(1)],
    ['none once the parcel has left', three(3, 0, shipped()), 3, []],
    ['nor once it has arrived', three(3, 0, delivered()), 3, []],
  ])('%s', (_, sale, quantity, released) => expect(releasedBy(sale, gone(quantity))).toEqual(released))
})
