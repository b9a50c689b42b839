import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { crossBorderPlatformScenarios } from './scenario/crossBorderPlatform.ts'
import { holdsClauses } from './support/holdsClauses.ts'

holdsClauses(crossBorderPlatform, crossBorderPlatformScenarios, 'XB', 14)
