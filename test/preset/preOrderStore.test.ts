import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { preOrderStoreScenarios } from './scenario/preOrderStore.ts'
import { holdsClauses } from './support/scenario.ts'

holdsClauses(preOrderStore, preOrderStoreScenarios, 'PRE', 16)
