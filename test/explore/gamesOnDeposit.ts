/**
 * A shop beside the presets, for what they do not have: cancelled for a day for any reason, then if it is late, then until somebody
 * else has bound themselves; by rows of which each keeps something else.
 */
import type { Policy } from '../../src/policy/policy.ts'
import { newYork } from '../../src/preset/newYork.ts'

export const gamesOnDeposit: Policy = {
  id: 'games-on-deposit',
  version: 1,
  about: 'A board-game shop with deposits that are not refundable.',
  currency: 'USD',
  calendar: newYork,
  sale: {
    preOrder: {
      payment: [
        { clause: 'SP-1', pay: 'deposit', of: 'markedItems', asked: 'placement', within: { hours: 24 } },
        {
          clause: 'SP-1',
          pay: 'balance',
          asked: 'arrival',
          within: { days: 14 },
          ifMissed: { then: 'ends', keeps: 'nonRefundableDeposit' },
        },
      ],
      delay: { clause: 'SP-2', over: { days: 60 } },
      cancellation: [
        { clause: 'SP-4', within: { hours: 24 }, how: 'directly' },
        { clause: 'SP-3', since: 'delay', within: { days: 3 }, how: 'directly', ends: { clause: 'SP-2' } },
        { clause: 'SP-5', until: 'supply', how: 'directly', ends: { clause: 'SP-1', keeps: 'nonRefundableDeposit' } },
        { clause: 'SP-5', how: 'never', instead: [{ do: 'contactService' }] },
      ],
    },
  },
}
