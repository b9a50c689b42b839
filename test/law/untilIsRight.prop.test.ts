import { untilIsRight } from '../../src/testing/law/untilIsRight.ts'
import { everywhere } from './everywhere.ts'

everywhere(untilIsRight)
