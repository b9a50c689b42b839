import { describe, expect, it } from 'vitest'
import type { RefusalPoint } from '../../../src/order/parcel.ts'
import { refuseDelivery } from '../../../src/rule/return/refuseDelivery.ts'
import { aCase, aSaleIn, shipped } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

const sent = aSaleIn('shipped', shipped())
const refused = aSaleIn('shipped', shipped({ refused: 'atTheDoor' }))
const refuse = (when: RefusalPoint) => refuseDelivery.decide(aCase(sent, { returns: TERMS }, { at: 5 }), { at: 0, when })

describe('a parcel may be refused', () => {
  it('where the terms say so', () => {
    expect(refuseDelivery.isOpen?.(aCase(sent, { returns: TERMS }))).toMatchObject({ verdict: 'granted' })
  })
  it.each([{}, { returns: { ...TERMS, refuse: [] } }])('not where they do not', (terms) => {
    expect(refuseDelivery.isOpen?.(aCase(sent, terms))).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'refusalNotOffered', facts: { when: null } }],
    })
  })
  it('once', () => {
    expect(refuseDelivery.isOpen?.(aCase(refused, { returns: TERMS }))).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'alreadyRefused', facts: { when: 'atTheDoor' } }],
    })
  })
})

describe('where along its way', () => {
  it('by the clause on that', () => {
    expect(refuse('atTheDoor')).toEqual({
      verdict: 'granted',
      events: [{ type: 'DeliveryRefused', data: { at: 5, when: 'atTheDoor' } }],
      because: [{ code: 'deliveryRefused', clause: 'T-1', facts: { when: 'atTheDoor' } }],
    })
  })
  it('and nowhere else', () => {
    expect(refuse('beforeArrival')).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'refusalNotOffered', facts: { when: 'beforeArrival' } }],
    })
  })
})
