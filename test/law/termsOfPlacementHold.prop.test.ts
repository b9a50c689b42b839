import { termsOfPlacementHold } from '../../src/testing/law/termsOfPlacementHold.ts'
import { everywhere } from './everywhere.ts'

everywhere(termsOfPlacementHold)
