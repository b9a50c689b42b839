/** Thousands of histories of the five shops are decided as they were when they were recorded, but for what is listed. */
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/index.ts'
import * as shops from '../../src/preset/index.ts'
import { type Comparison, compare } from './compare.ts'
import { DIFFERENCES } from './differences.ts'
import { RENAMED } from './renamed.ts'
import { listReport, unlistedReport } from './report.ts'
import { readHistories } from './stored.ts'
import { translatorFor } from './translate.ts'

const translator = translatorFor(RENAMED)
const compared = new Map<string, Comparison>()

const comparisonOf = (shop: Policy): Comparison => {
  const comparison = compared.get(shop.id) ?? compare(shop, readHistories(shop.id).map(translator.history), DIFFERENCES)
  compared.set(shop.id, comparison)
  return comparison
}

const expectNothing = (report: string | null): void => {
  if (report !== null) expect.fail(report)
}

describe('the baseline', () => {
  it.each(Object.values(shops).map((shop) => ({ id: shop.id, shop })))('holds under the terms of the $id', ({ shop }) =>
    expectNothing(unlistedReport(comparisonOf(shop).unlisted)),
  )
  it('differs where it is listed to differ, and as often', () =>
    expectNothing(listReport(DIFFERENCES, Object.values(shops).map(comparisonOf))))
  it('needs every entry of the table of renamed words', () => {
    Object.values(shops).map(comparisonOf)
    expect(translator.unmet()).toEqual([])
  })
})
