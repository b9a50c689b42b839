import { noUnitIsInTwoPlaces } from '../../src/testing/law/noUnitIsInTwoPlaces.ts'
import { everywhere } from './everywhere.ts'

everywhere(noUnitIsInTwoPlaces)
