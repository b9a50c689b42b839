import { noDeadEnds } from '../../src/testing/law/noDeadEnds.ts'
import { everywhere } from './everywhere.ts'

everywhere(noDeadEnds)
