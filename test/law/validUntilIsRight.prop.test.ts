import { validUntilIsRight } from '../../src/testing/law/validUntilIsRight.ts'
import { everywhere } from './everywhere.ts'

everywhere(validUntilIsRight)
