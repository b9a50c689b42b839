import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/order/order.ts'
import { COMMAND_TYPES } from '../../src/order/partyOf.ts'
import { decide } from '../../src/workflow/decide.ts'
import { diceOf } from '../../src/testing/dice.ts'
import { commandOf, someCommand } from '../../src/testing/someCommand.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { IN_STAGE } from '../support/stages.ts'

const clockOf = (order: Order): number => (order.is === 'unplaced' ? FRI_2026_11_20 : order.at)

describe('a command for an order as it stands', () => {
  it.each(Object.entries(IN_STAGE))('is often granted: %s', (_, { policy, order }) => {
    const at = clockOf(order)
    const dice = diceOf(1)
    const commands = Array.from({ length: 300 }, (_, index) => someCommand({ policy, order, at, fresh: `new-${index}`, dice }))
    const granted = commands.filter((command) => decide(policy, order, command).verdict === 'granted')
    expect(granted.length).toBeGreaterThan(10)
    expect(granted.length).toBeLessThan(300)
  })
  it.each(COMMAND_TYPES.filter((type) => type !== 'PassTime'))('of every type can be written for every order: %s', (type) => {
    for (const { policy, order } of Object.values(IN_STAGE)) {
      const command = commandOf({ policy, order, at: 5, fresh: 'new', dice: diceOf(2) }, type)
      expect([command.type, command.data.at]).toEqual([type, 5])
    }
  })
})
