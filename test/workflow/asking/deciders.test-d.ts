import { expectTypeOf, it } from 'vitest'
import type { CommandType } from '../../../src/order/command.ts'
import type { DecidedCommand } from '../../../src/workflow/asking/deciders.ts'

it('every command has a decider; time passes undecided', () => {
  expectTypeOf<Exclude<CommandType, DecidedCommand>>().toEqualTypeOf<'PassTime'>()
})
