/** Holds a law to the terms of all five shops, and to terms of every shape. */
import fc from 'fast-check'
import { describe, it } from 'vitest'
import * as shops from '../../src/preset/index.ts'
import { historiesOf } from '../../src/testing/historiesOf.ts'
import type { Law } from '../../src/testing/law.ts'
import { checkOf, keep } from '../../src/testing/checkOf.ts'
import { someTerms } from './someTerms.ts'

/** How many times more histories than usual: `LAW_RUNS=20 npx vitest run test/law`. */
const { LAW_RUNS = '1' } = process.env
export const TIMES = Number(LAW_RUNS)

const OF_EACH_SHOP = 40 * TIMES
const OF_SOME_TERMS = 160 * TIMES
const timeout = 60_000 * TIMES

export const everywhere = (law: Law): void => {
  describe(law.sentence, () => {
    it.each(Object.values(shops).map((shop) => [shop.id, shop] as const))('under the terms of the %s', { timeout }, (_, shop) =>
      checkOf(law, shop).check({ numRuns: OF_EACH_SHOP }),
    )
    it('under terms of every shape', { timeout }, () => {
      const lives = someTerms.chain((policy) => fc.tuple(fc.constant(policy), historiesOf(policy)))
      fc.assert(
        fc.property(lives, ([policy, history]) => keep(law, policy, history)),
        { numRuns: OF_SOME_TERMS },
      )
    })
  })
}
