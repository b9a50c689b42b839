import fc from 'fast-check'
import { it } from 'vitest'
import { commandsFor } from '../../src/testing/commandsFor.ts'
import { IN_STAGE } from '../support/stages.ts'

it('commands are written for the order as it stands', () => {
  const { policy, order } = IN_STAGE.shipped
  fc.assert(fc.property(commandsFor(policy, order, 7), ({ data }) => data.at === 7))
})
