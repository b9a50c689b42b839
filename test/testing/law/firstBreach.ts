/**
 * What a law finds first in two hundred histories of each shop; null: nothing. Its tests put a fault into the core and see it
 * found.
 */
import * as shops from '../../../src/preset/index.ts'
import { historyFrom } from '../../../src/testing/history.ts'
import type { Law } from '../../../src/testing/law.ts'

export const firstBreach = (law: Law): string | null => {
  for (const shop of Object.values(shops))
    for (let seed = 0; seed < 200; seed++) {
      const breach = law.breachIn(shop, historyFrom(shop, seed))
      if (breach !== null) return breach
    }
  return null
}
