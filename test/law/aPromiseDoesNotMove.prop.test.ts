import { aPromiseDoesNotMove } from '../../src/testing/law/aPromiseDoesNotMove.ts'
import { everywhere } from './everywhere.ts'

everywhere(aPromiseDoesNotMove)
