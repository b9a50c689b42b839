import { decidingTwiceChangesNothing } from '../../src/testing/law/decidingTwiceChangesNothing.ts'
import { everywhere } from './everywhere.ts'

everywhere(decidingTwiceChangesNothing)
