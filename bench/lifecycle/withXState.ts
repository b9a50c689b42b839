import { assign, initialTransition, setup, transition } from 'xstate'
import type { History } from '../histories.ts'
import { type Transition, TRANSITIONS } from './asMachine.ts'
import { begun, quantityIn } from './bareSwitch.ts'
import { STATES, type Signal } from './signal.ts'

type Context = { readonly waiting: number; readonly balance: boolean }
type Heard = { readonly type: Signal; readonly quantity: number }
type Told = { readonly context: Context; readonly event: Heard }

const left = ({ context, event }: Told): number => context.waiting - event.quantity

const told = ({ to, waits, balance }: Transition): object => ({
  target: to,
  guard: (heard: Told) => left(heard) > 0 === waits && heard.context.balance === balance,
  actions: assign({ waiting: left, balance: ({ context }: Told) => context.balance && to !== 'arrived' } as never),
})

const machine = setup({
  types: {} as { context: Context; events: Heard; input: Context },
}).createMachine({
  context: ({ input }: { readonly input: Context }) => input,
  initial: 'unplaced',
  states: Object.fromEntries(
    STATES.map((name) => {
      const leaving = TRANSITIONS.filter(({ from }) => from === name)
      return [name, { on: Object.fromEntries(leaving.map(({ on }) => [on, leaving.filter((each) => each.on === on).map(told)])) }]
    }),
  ),
} as never)

export const playXState = (history: History): string => {
  const { waiting, balance } = begun(history)
  let [snapshot] = initialTransition(machine, { waiting, balance })
  for (const [index, { signal }] of history.commands.entries())
    [snapshot] = transition(machine, snapshot, { type: signal, quantity: quantityIn(history, index) })
  return String(snapshot.value)
}
