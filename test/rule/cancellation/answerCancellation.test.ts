import { describe, expect, it } from 'vitest'
import { answerCancellation } from '../../../src/rule/cancellation/answerCancellation.ts'
import { anApplication, aSale } from '../../support/sales.ts'

const application = anApplication({ id: 'c1', lines: [{ line: 'L1', quantity: 1 }], asks: 'carrier', clause: 'T-1' })
const sale = aSale({ application })
const answer = (approved: boolean, id = 'c1') => answerCancellation.right(sale, { at: 5, id, approved }, 'customerCancels', 5)

describe('the word on a cancellation', () => {
  it('is asked for only while one is open', () => {
    expect(answerCancellation.open(sale)).toMatchObject({ verdict: 'granted' })
    expect(answerCancellation.open(aSale())).toMatchObject({ verdict: 'refused', because: [{ code: 'noCancellationIsOpen' }] })
  })
  it('yes: the units go, and are free for others', () => {
    expect(answer(true)).toEqual({
      verdict: 'granted',
      events: [
        {
          type: 'UnitsCancelled',
          data: {
            at: 5,
            id: 'c1',
            lines: application.lines,
            ending: 'customerCancels',
            clause: 'T-1',
            released: [{ line: 'L1', quantity: 1 }],
          },
        },
      ],
      because: [{ code: 'cancellationApproved', clause: 'T-1', facts: { by: 'carrier' } }],
    })
  })
  it('no: it is denied by whoever was asked', () => {
    expect(answer(false)).toEqual({
      verdict: 'granted',
      events: [{ type: 'CancellationDenied', data: { at: 5, id: 'c1', by: 'carrier' } }],
      because: [{ code: 'cancellationDenied', clause: 'T-1', facts: { by: 'carrier' } }],
    })
  })
  it('is on the one that is open, not on another', () => {
    expect(answer(true, 'c2')).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'otherCancellationIsOpen', facts: { id: 'c2', open: 'c1' } }],
    })
  })
})
