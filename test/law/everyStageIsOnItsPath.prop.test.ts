import { everyStageIsOnItsPath } from '../../src/testing/law/everyStageIsOnItsPath.ts'
import { everywhere } from './everywhere.ts'

everywhere(everyStageIsOnItsPath)
