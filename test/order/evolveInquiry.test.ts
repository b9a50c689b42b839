import { describe, expect, it } from 'vitest'
import { evolveInquiry } from '../../src/order/evolveInquiry.ts'
import type { Inquiry } from '../../src/order/order.ts'
import { aDuty, anInquiry, aQuotedInquiry } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent, LATER } from '../support/stages.ts'

const requested = anInquiry()
const quoted = aQuotedInquiry()
const closed = evolveInquiry(requested, EVERY_EVENT.OrderClosed)

describe('an inquiry', () => {
  it('is quoted', () => expect(evolveInquiry(requested, EVERY_EVENT.QuoteSent)).toEqual({ ...quoted, at: LATER }))
  it('is quoted once', () => {
    const other = { ...EVERY_EVENT.QuoteSent, data: { ...EVERY_EVENT.QuoteSent.data, quote: { lines: [], shipping: 9 } } }
    expect(evolveInquiry(quoted, other)).toEqual({ ...quoted, at: LATER })
  })
  it.each<Inquiry>([requested, quoted])('closes, and keeps what was quoted', (inquiry) => {
    expect(evolveInquiry(inquiry, EVERY_EVENT.OrderClosed)).toEqual({
      ...inquiry,
      at: LATER,
      duties: [],
      closed: { at: LATER, outcome: 'completed', clause: null },
      stage: 'closed',
    })
  })
  it('keeps what was told, whatever comes', () => {
    const told = { address: { street: '1 High St' }, details: { email: 'a@b.c' }, items: [{ item: 'vase', quantity: 1 }] }
    for (const event of everyEvent) expect(evolveInquiry(anInquiry(told), event)).toMatchObject(told)
  })
  it('stays closed, whatever comes', () => {
    for (const event of everyEvent) expect(evolveInquiry(closed, event)).toEqual(closed)
  })
  it('remembers what was missed, and that it is late', () => {
    const { data } = EVERY_EVENT.ObligationMissed
    const before = { owes: 'quote', id: null, by: 3 } as const
    const due = { by: LATER, clause: null }
    const after = evolveInquiry(anInquiry({ missed: [before], duties: [aDuty('quote', due)] }), {
      type: 'ObligationMissed',
      data: { ...data, owes: 'quote' },
    })
    expect(after.missed).toEqual([before, { owes: 'quote', id: null, by: LATER }])
    expect(after.duties).toEqual([{ ...aDuty('quote', due), late: true }])
  })
  it('remembers what was answered', () => {
    const answers = { command: 'SendQuote', id: '', content: '' } as const
    const { data } = EVERY_EVENT.QuoteSent
    expect(evolveInquiry(requested, { type: 'QuoteSent', data: { ...data, answers } }).answered).toEqual([answers])
  })
  it.each<readonly ['quote' | 'confirmation', Inquiry, Inquiry]>([
    ['quote', requested, quoted],
    ['confirmation', quoted, requested],
  ])('gets an instant for its %s', (owes, inquiry, other) => {
    const due = { by: LATER, clause: null }
    const dated = { type: 'ObligationDated', data: { at: LATER, owes, id: null, due } } as const
    expect(evolveInquiry(inquiry, dated).duties).toEqual([aDuty(owes, due)])
    expect(evolveInquiry(other, dated)).toEqual({ ...other, at: LATER })
  })
  it('is left alone by what happens to sales', () => {
    for (const event of everyEvent)
      if (!['QuoteSent', 'OrderClosed', 'ObligationMissed', 'ObligationDated'].includes(event.type))
        expect(evolveInquiry(requested, event)).toEqual({ ...requested, at: LATER })
  })
})
