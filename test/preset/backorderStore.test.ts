import { backorderStore } from '../../src/preset/backorderStore.ts'
import { backorderStoreScenarios } from './scenario/backorderStore.ts'
import { holdsClauses } from './support/holdsClauses.ts'

holdsClauses(backorderStore, backorderStoreScenarios, 'BACK', 12)
