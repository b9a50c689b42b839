/**
 * Changing any term of a preset fails a test: every term is taken away or changed by the least there is, and some scenario must then see something else.
 */
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { importer } from '../../src/preset/importer.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { backorderStoreScenarios } from './scenario/backorderStore.ts'
import { crossBorderPlatformScenarios } from './scenario/crossBorderPlatform.ts'
import { importerScenarios } from './scenario/importer.ts'
import { marketplaceScenarios } from './scenario/marketplace.ts'
import { preOrderStoreScenarios } from './scenario/preOrderStore.ts'
import { type Mutant, mutantsOf } from './support/mutants.ts'
import { type Scenario, staysTrue } from './support/scenario.ts'

const PRESETS: readonly (readonly [Policy, readonly Scenario[]])[] = [
  [marketplace, marketplaceScenarios],
  [crossBorderPlatform, crossBorderPlatformScenarios],
  [preOrderStore, preOrderStoreScenarios],
  [backorderStore, backorderStoreScenarios],
  [importer, importerScenarios],
]

/** A preset's calendar is held by a test of its own, day by day. */
const isTerm = ({ change }: Mutant): boolean => !change.startsWith('calendar.')

describe.each(PRESETS.map(([policy, scenarios]) => ({ name: policy.id, policy, scenarios })))(
  '$name',
  ({ policy, scenarios }) => {
    it('holds as it is', () => {
      expect(scenarios.filter((scenario) => !staysTrue(policy, scenario)).map(({ says }) => says)).toEqual([])
    })

    it('has no term that can be changed unseen', () => {
      const survivors = mutantsOf(policy)
        .filter(isTerm)
        .filter((mutant) => scenarios.every((scenario) => staysTrue(mutant.policy, scenario)))
      expect(survivors.map(({ change }) => change)).toEqual([])
    })
  },
)
