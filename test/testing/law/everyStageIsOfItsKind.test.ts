import { expect, it } from 'vitest'
import { initialOrder } from '../../../src/order/initialOrder.ts'
import { everyStageIsOfItsKind, notOfItsKind } from '../../../src/testing/law/everyStageIsOfItsKind.ts'
import { marketplace } from '../../../src/preset/index.ts'
import { historyFrom } from '../../../src/testing/history.ts'
import { aSale, awaitingStock } from '../../support/sales.ts'

it('sees an order from stock that waits for stock', () => {
  expect(notOfItsKind(aSale({ kind: 'inStock', ...awaitingStock(0) }))).toBe('inStock is awaitingStock')
  expect(notOfItsKind(aSale({ kind: 'backorder', ...awaitingStock(0) }))).toBeNull()
  expect(notOfItsKind(initialOrder())).toBeNull()
})
it('names it at the step that led there', () => {
  expect(everyStageIsOfItsKind.sentence).toBe("every stage is on its kind's path")
  expect(everyStageIsOfItsKind.breachIn(marketplace, historyFrom(marketplace, 1))).toBeNull()
})
