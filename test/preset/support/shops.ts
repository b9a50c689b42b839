/** Each preset with the scenarios that hold it. */
import type { Policy } from '../../../src/index.ts'
import { backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import { backorderStoreScenarios } from '../scenario/backorderStore.ts'
import { crossBorderPlatformScenarios } from '../scenario/crossBorderPlatform.ts'
import { importerScenarios } from '../scenario/importer.ts'
import { marketplaceScenarios } from '../scenario/marketplace.ts'
import { preOrderStoreScenarios } from '../scenario/preOrderStore.ts'
import type { Scenario } from './scenario.ts'

export type Shop = {
  /** The name under which the preset is exported. */
  readonly name: string
  /** What its clauses' ids begin with. */
  readonly prefix: string
  readonly policy: Policy
  readonly scenarios: readonly Scenario[]
}

export const SHOPS: readonly Shop[] = [
  { name: 'preOrderStore', prefix: 'PRE', policy: preOrderStore, scenarios: preOrderStoreScenarios },
  { name: 'backorderStore', prefix: 'BACK', policy: backorderStore, scenarios: backorderStoreScenarios },
  { name: 'marketplace', prefix: 'MKT', policy: marketplace, scenarios: marketplaceScenarios },
  { name: 'crossBorderPlatform', prefix: 'XB', policy: crossBorderPlatform, scenarios: crossBorderPlatformScenarios },
  { name: 'importer', prefix: 'IMP', policy: importer, scenarios: importerScenarios },
]
