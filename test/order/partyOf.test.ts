import { expect, it } from 'vitest'
import { type Party, partyOf } from '../../src/order/partyOf.ts'
import { everyCommand } from '../support/stages.ts'

/** The naming rule of the commands. */
const BY_VERB: readonly (readonly [RegExp, Party])[] = [
  [/^Record/, 'world'],
  [/^PassTime$/, 'time'],
  [/^(Request|Confirm|Place|Refuse)/, 'customer'],
  [/^(Send|Begin|Answer|Cancel|Ship|Grant|Reinstate|Change)/, 'shop'],
]

it('who may send a command follows from its name', () => {
  for (const { type } of everyCommand) {
    const parties = BY_VERB.filter(([verb]) => verb.test(type)).map(([, party]) => party)
    expect([type, partyOf({ type })]).toEqual([type, ...parties])
  }
})
