import { expect, it } from 'vitest'
import { COMMAND_TYPES, isCommandType, type Party, partyOf } from '../../src/order/partyOf.ts'
import { EVERY_EVENT, everyCommand } from '../support/stages.ts'

/** The naming rule of the commands. */
const BY_VERB: readonly (readonly [RegExp, Party])[] = [
  [/^Record/, 'world'],
  [/^PassTime$/, 'time'],
  [/^(Request|Confirm|Place|Accept|Refuse)/, 'customer'],
  [/^(Send|Commit|Begin|Answer|Cancel|Ship|Grant|Reinstate|Change)/, 'shop'],
]

it('who may send a command follows from its name', () => {
  for (const { type } of everyCommand) {
    const parties = BY_VERB.filter(([verb]) => verb.test(type)).map(([, party]) => party)
    expect([type, partyOf({ type })]).toEqual([type, ...parties])
  }
})

it('the names of commands are known from all others', () => {
  expect([...COMMAND_TYPES].sort()).toEqual(everyCommand.map(({ type }) => type).sort())
  expect(COMMAND_TYPES.every(isCommandType)).toBe(true)
  expect([...Object.keys(EVERY_EVENT), '', 'placeOrder', 'toString', '__proto__'].filter(isCommandType)).toEqual([])
})
