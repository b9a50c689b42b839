import { describe, expect, it } from 'vitest'
import { COMMAND_TYPES } from '../../../src/order/partyOf.ts'
import { decidersOf, isUnaffectedByTime } from '../../../src/workflow/asking/deciders.ts'

describe('the deciders of a command', () => {
  it('are there for every command; time passes undecided', () => {
    expect(COMMAND_TYPES.filter((type) => decidersOf(type).length === 0)).toEqual(['PassTime'])
  })
  it('never ask for the same order twice', () => {
    for (const type of COMMAND_TYPES) {
      const asked = decidersOf(type).flatMap(({ at, explainsAt = [] }) => [...at, ...explainsAt])
      expect(asked, type).toEqual([...new Set(asked)])
    }
  })
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'default', '', 'placeOrder'])(
    'are not found by a word from outside: %j',
    (word) => {
      expect(decidersOf(word)).toEqual([])
      expect(isUnaffectedByTime(word)).toBe(false)
    },
  )
})

it('time alone never changes the verdict on money that came, nor on its own passing', () => {
  expect(COMMAND_TYPES.filter(isUnaffectedByTime)).toEqual(['RecordPayment', 'PassTime'])
})
