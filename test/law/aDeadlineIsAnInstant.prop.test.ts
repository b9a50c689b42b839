import { aDeadlineIsAnInstant } from '../../src/testing/law/aDeadlineIsAnInstant.ts'
import { everywhere } from './everywhere.ts'

everywhere(aDeadlineIsAnInstant)
