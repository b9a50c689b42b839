import { describe, expect, it } from 'vitest'
import { refuseDelivery } from '../../../src/rule/return/refuseDelivery.ts'
import { aSale, shipped } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

const sent = aSale({ stage: shipped })
const refused = aSale({ stage: { name: 'shipped', at: 0, tracking: null, refused: 'atTheDoor' } })

describe('a parcel may be refused', () => {
  it('where the terms say so', () => expect(refuseDelivery.open(TERMS, sent)).toMatchObject({ verdict: 'granted' }))
  it.each([undefined, { ...TERMS, refuse: [] }])('not where they do not', (terms) => {
    expect(refuseDelivery.open(terms, sent)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'refusalNotOffered', facts: { when: null } }],
    })
  })
  it('once', () => {
    expect(refuseDelivery.open(TERMS, refused)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'alreadyRefused', facts: { when: 'atTheDoor' } }],
    })
  })
})

describe('where along its way', () => {
  it('by the clause on that', () => {
    expect(refuseDelivery.right(TERMS, { at: 5, when: 'atTheDoor' }, 5)).toEqual({
      verdict: 'granted',
      events: [{ type: 'DeliveryRefused', data: { at: 5, when: 'atTheDoor' } }],
      because: [{ code: 'deliveryRefused', clause: 'T-1', facts: { when: 'atTheDoor' } }],
    })
  })
  it('and nowhere else', () => {
    expect(refuseDelivery.right(TERMS, { at: 5, when: 'beforeArrival' }, 5)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'refusalNotOffered', facts: { when: 'beforeArrival' } }],
    })
  })
})
