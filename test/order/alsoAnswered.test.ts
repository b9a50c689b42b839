import { expect, it } from 'vitest'
import { alsoAnswered } from '../../src/order/alsoAnswered.ts'

it('what an event answers is remembered after all that was; what answers nothing adds nothing', () => {
  const first = { command: 'RecordPayment', id: 'p1', content: '1' } as const
  const second = { command: 'ShipOrder', id: '', content: '' } as const
  const none = alsoAnswered([], undefined)
  expect(alsoAnswered(alsoAnswered(none, first), second)).toEqual([first, second])
  expect(alsoAnswered([first], undefined)).toEqual([first])
})
