/**
 * The lifecycle as a table of transitions for the libraries that want one: every state, every signal, every guard that leads
 * elsewhere.
 */
import { follows, type Signal, STATES, type State } from './signal.ts'

export const SIGNALS: readonly Signal[] = [
  'askQuote',
  'quote',
  'confirm',
  'place',
  'pay',
  'cancel',
  'deny',
  'allocate',
  'notice',
  'prepare',
  'ship',
  'deliver',
  'askReturn',
  'goodsBack',
]

export type Transition = {
  readonly from: State
  readonly on: Signal
  readonly to: State
  readonly waits: boolean
  readonly balance: boolean
}

export const TRANSITIONS: readonly Transition[] = STATES.flatMap((from) =>
  SIGNALS.flatMap((on) =>
    [false, true].flatMap((waits) =>
      [false, true].flatMap((balance) => {
        const to = follows(from, on, waits, balance)
        // Units that come in are counted also where more are waited for.
        return to === from && on !== 'allocate' ? [] : [{ from, on, to, waits, balance }]
      }),
    ),
  ),
)
