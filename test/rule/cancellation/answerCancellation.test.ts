import { describe, expect, it } from 'vitest'
import { answerCancellation } from '../../../src/rule/cancellation/answerCancellation.ts'
import { aCase, anApplication, aSaleIn } from '../../support/sales.ts'

const application = anApplication({ id: 'c1', lines: [{ line: 'L1', quantity: 1 }], asks: 'carrier', clause: 'T-1' })
const terms = { cancellation: { allowed: [], afterwards: { clause: 'T-9', instead: [] } } } as const
const asked = aSaleIn('awaitingShipment', { application })
const answer = (approved: boolean, id = 'c1', sale = asked, keeps = {}) =>
  answerCancellation.decide(aCase(sale, { ...terms, keeps }, { at: 5 }), { at: 0, id, approved })

describe('the word on a cancellation', () => {
  it('is asked for only while one is open', () => {
    const none = aSaleIn('awaitingShipment')
    const refused = { verdict: 'refused', because: [{ code: 'noCancellationIsOpen' }] }
    expect(answerCancellation.isOpen?.(aCase(asked, terms))).toMatchObject({ verdict: 'granted' })
    expect(answerCancellation.isOpen?.(aCase(none, terms))).toMatchObject(refused)
    expect(answer(true, 'c1', none)).toMatchObject(refused)
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
  it('yes, after a change of specification: that ends it, where a term says what is kept then', () => {
    const changed = aSaleIn('awaitingShipment', { application, specificationChanged: true })
    const keeps = { specificationChanges: { clause: 'T-7' } }
    expect(answer(true, 'c1', changed, keeps)).toMatchObject({ events: [{ data: { ending: 'specificationChanges' } }] })
    expect(answer(true, 'c1', changed)).toMatchObject({ events: [{ data: { ending: 'customerCancels' } }] })
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
