/** Thousands of histories of the five shops are decided as they were when they were recorded, but for what is listed. */
import { describe, expect, it } from 'vitest'
import * as shops from '../../src/preset/index.ts'
import { compare } from './compare.ts'
import { DIFFERENCES } from './differences.ts'
import { RENAMED } from './renamed.ts'
import { listReport, unlistedReport } from './report.ts'
import { readHistories } from './stored.ts'
import { translatorFor } from './translate.ts'

const translator = translatorFor(RENAMED)

const comparisons = Object.values(shops).map((shop) => ({
  shop: shop.id,
  comparison: compare(shop, readHistories(shop.id).map(translator.history), DIFFERENCES),
}))

describe('the baseline', () => {
  it.each(comparisons)('holds under the terms of the $shop', ({ comparison }) => {
    const report = unlistedReport(comparison.unlisted)
    if (report !== null) expect.fail(report)
  })
  it('differs as it is listed, and as often', () => {
    const report = listReport(
      DIFFERENCES,
      comparisons.map(({ comparison }) => comparison),
    )
    if (report !== null) expect.fail(report)
  })
  it('needs every word of the table', () => {
    expect(translator.unmet()).toEqual([])
  })
})
