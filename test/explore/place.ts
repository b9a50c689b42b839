/** Where an exploration is: a state, how it got there, and with how many strays. */
import type { Command } from '../../src/order/command.ts'
import type { Order } from '../../src/order/order.ts'
import type { State } from './state.ts'

export type Place = {
  readonly state: State
  readonly strays: number
  readonly trail: Trail | null
  /** If the way there ends with a wait: the order as it was before anybody had told it that time had passed. */
  readonly unticked: Order | null
}

/** The last command, and those before it. */
export type Trail = { readonly before: Trail | null; readonly command: Command }

export const commandsOf = (trail: Trail | null): readonly Command[] => {
  const commands: Command[] = []
  for (let at = trail; at !== null; at = at.before) commands.push(at.command)
  return commands.reverse()
}
