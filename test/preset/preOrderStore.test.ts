import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { preOrderStoreScenarios } from './scenario/preOrderStore.ts'
import { holdsClauses } from './support/holdsClauses.ts'

holdsClauses(preOrderStore, preOrderStoreScenarios, 'PRE', 16)
