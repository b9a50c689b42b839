import { assign, initialTransition, setup, transition } from 'xstate'
import type { History } from '../histories.ts'
import { TRANSITIONS } from './asMachine.ts'
import { begun, quantityIn } from './bareSwitch.ts'
import { STATES, type Signal } from './signal.ts'

type Context = { readonly waiting: number; readonly balance: boolean }
type Heard = { readonly type: Signal; readonly quantity: number }
type Told = { readonly context: Context; readonly event: Heard }

const left = ({ context, event }: Told): number => context.waiting - event.quantity

const machine = setup({
  types: {} as { context: Context; events: Heard; input: Context },
}).createMachine({
  context: ({ input }) => input,
  initial: 'unplaced',
  states: Object.fromEntries(
    STATES.map((name) => {
      const on: Record<string, object[]> = {}
      for (const { on: signal, to, waits, balance } of TRANSITIONS.filter(({ from }) => from === name)) {
        on[signal] ??= []
        on[signal].push({
          target: to,
          guard: (told: Told) => left(told) > 0 === waits && told.context.balance === balance,
          actions: assign({
            waiting: (told: Told) => left(told),
            balance: ({ context }: Told) => context.balance && to !== 'arrived',
          } as never),
        })
      }
      if (name === 'awaitingStock')
        (on['allocate'] ??= []).push({ actions: assign({ waiting: (told: Told) => left(told) } as never) })
      return [name, { on }]
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
