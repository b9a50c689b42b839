import { marketplace } from '../../src/preset/marketplace.ts'
import { marketplaceScenarios } from './scenario/marketplace.ts'
import { holdsClauses } from './support/holdsClauses.ts'

holdsClauses(marketplace, marketplaceScenarios, 'MKT', 7)
