import { refusalTrumpsGrant } from '../../src/testing/law/refusalTrumpsGrant.ts'
import { everywhere } from './everywhere.ts'

everywhere(refusalTrumpsGrant)
