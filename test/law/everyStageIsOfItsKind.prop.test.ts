import { everyStageIsOfItsKind } from '../../src/testing/law/everyStageIsOfItsKind.ts'
import { everywhere } from './everywhere.ts'

everywhere(everyStageIsOfItsKind)
