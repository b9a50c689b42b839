import { type Command, DeciderCommandHandler, type Event, getInMemoryEventStore } from '@event-driven-io/emmett'
import type { History } from '../histories.ts'
import { type Bare, begun, moved, quantityIn } from './bareSwitch.ts'
import type { Signal } from './signal.ts'

type Heard = Command<'Hear', { readonly signal: Signal; readonly quantity: number; readonly at: number }>
type Moved = Event<'Moved', { readonly to: Bare }>

let streams = 0

/** A command handler over an event store in memory: the stream is read, folded, decided on and appended to. */
export const playEmmett = async (history: History): Promise<Bare> => {
  const handle = DeciderCommandHandler<Bare, Heard, Moved>({
    decide: ({ data: { signal, quantity, at } }, state) => ({ type: 'Moved', data: { to: moved(state, signal, quantity, at) } }),
    evolve: (_, { data: { to } }) => to,
    initialState: () => begun(history),
  })
  const store = getInMemoryEventStore()
  const stream = `order-${streams++}`
  let state = begun(history)
  for (const [index, { signal, command }] of history.commands.entries()) {
    const result = await handle(store, stream, {
      type: 'Hear',
      data: { signal, quantity: quantityIn(history, index), at: command.data.at },
    })
    state = result.newState
  }
  return state
}
