/** The clauses of `marketplace`, one by one. */
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, pay, send } from '../../support/orders.ts'
import { dataOf, factsOf, owed, said } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'

const placed = aPlacing('inStock')
const PAID_AT = FRI_2026_11_20 + HOUR

export const marketplaceScenarios: readonly Scenario[] = [
  {
    clause: 'MKT-1',
    says: 'an item that was taken down is refused',
    commands: [aPlacing('inStock', { lines: [aLine('inStock', { offer: anOffer({ listed: false }) })] })],
    looksAt: ({ last }) => said(last),
    sees: 'refused: notListed MKT-1',
  },
]
void [dataOf, factsOf, owed, pay, send, placed, PAID_AT, DAY]
