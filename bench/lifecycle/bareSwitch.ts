/**
 * The floor: the same lifecycle as one hand-written `switch`, which gives no reason, keeps no money and forgets what was asked
 * before.
 */
import type { History } from '../histories.ts'
import { follows, type Signal, type State } from './signal.ts'

export type Bare = { readonly state: State; readonly waiting: number; readonly balance: boolean; readonly at: number }

export const begun = ({ kind }: Pick<History, 'kind'>): Bare => ({
  state: 'unplaced',
  waiting: kind === 'inStock' ? 0 : 2,
  balance: kind === 'preOrder',
  at: 0,
})

export const moved = ({ state, waiting, balance, at }: Bare, signal: Signal, quantity: number, now: number): Bare => {
  const left = signal === 'allocate' ? waiting - quantity : waiting
  const next = follows(state, signal, left > 0, balance)
  return { state: next, waiting: left, balance: balance && next !== 'arrived', at: Math.max(at, now) }
}

/** The units that a command brings, for those that bring some. */
export const quantityIn = ({ commands }: History, index: number): number => {
  const command = commands[index]?.command
  return command?.type === 'RecordAllocation' ? (command.data.lines[0]?.quantity ?? 0) : 0
}

export const playBare = (history: History): Bare => {
  let order = begun(history)
  for (const [index, { signal, command }] of history.commands.entries())
    order = moved(order, signal, quantityIn(history, index), command.data.at)
  return order
}
