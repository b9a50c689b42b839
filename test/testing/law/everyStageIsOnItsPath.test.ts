import { expect, it } from 'vitest'
import { initialOrder } from '../../../src/order/initialOrder.ts'
import { everyStageIsOnItsPath, offThePath } from '../../../src/testing/law/everyStageIsOnItsPath.ts'
import { marketplace } from '../../../src/preset/index.ts'
import { historyFrom } from '../../../src/testing/history.ts'
import { aSale, awaitingStock } from '../../support/sales.ts'

it('sees an order from stock that waits for stock', () => {
  expect(offThePath(aSale({ kind: 'inStock', ...awaitingStock(0) }))).toBe('inStock is awaitingStock')
  expect(offThePath(aSale({ kind: 'backorder', ...awaitingStock(0) }))).toBeNull()
  expect(offThePath(initialOrder())).toBeNull()
})
it('names it at the step that led there', () => {
  expect(everyStageIsOnItsPath.sentence).toBe("every stage is on its kind's path")
  expect(everyStageIsOnItsPath.breachIn(marketplace, historyFrom(marketplace, 1))).toBeNull()
})
