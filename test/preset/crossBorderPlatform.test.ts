import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { crossBorderPlatformScenarios } from './scenario/crossBorderPlatform.ts'
import { holdsClauses } from './support/scenario.ts'

holdsClauses(crossBorderPlatform, crossBorderPlatformScenarios, 'XB', 14)
