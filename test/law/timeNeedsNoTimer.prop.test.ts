import { timeNeedsNoTimer } from '../../src/testing/law/timeNeedsNoTimer.ts'
import { everywhere } from './everywhere.ts'

everywhere(timeNeedsNoTimer)
