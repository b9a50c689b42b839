import { moneyIsConserved } from '../../src/testing/law/moneyIsConserved.ts'
import { everywhere } from './everywhere.ts'

everywhere(moneyIsConserved)
