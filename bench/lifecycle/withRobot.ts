import { createMachine, guard, interpret, reduce, state, transition } from 'robot3'
import type { History } from '../histories.ts'
import { TRANSITIONS } from './asMachine.ts'
import { begun, quantityIn } from './bareSwitch.ts'
import { STATES } from './signal.ts'

type Context = { readonly waiting: number; readonly balance: boolean }
type Heard = { readonly type: string; readonly quantity: number }

const left = ({ waiting }: Context, { quantity }: Heard): number => waiting - quantity

const machine = createMachine(
  'unplaced',
  Object.fromEntries(
    STATES.map((name) => [
      name,
      state(
        ...TRANSITIONS.filter(({ from }) => from === name).map(({ on, to, waits, balance }) =>
          transition(
            on,
            to,
            guard((context: Context, heard: Heard) => left(context, heard) > 0 === waits && context.balance === balance),
            reduce((context: Context, heard: Heard) => ({
              waiting: left(context, heard),
              balance: context.balance && to !== 'arrived',
            })),
          ),
        ),
      ),
    ]),
  ),
  (initial: Context) => initial,
)

export const playRobot = (history: History): string => {
  const { waiting, balance } = begun(history)
  const service = interpret(machine as never, () => undefined, { waiting, balance } as never)
  for (const [index, { signal }] of history.commands.entries())
    service.send({ type: signal, quantity: quantityIn(history, index) } as never)
  return String((service as unknown as { readonly machine: { readonly current: string } }).machine.current)
}
