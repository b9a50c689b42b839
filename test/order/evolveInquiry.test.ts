import { describe, expect, it } from 'vitest'
import { evolveInquiry } from '../../src/order/evolveInquiry.ts'
import { anInquiry, openEnded } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent, LATER } from '../support/stages.ts'

const requested = anInquiry()
const quoted = anInquiry({ stage: { name: 'quoted', quote: { lines: [], shipping: 0 }, confirm: openEnded() } })
const closed = evolveInquiry(requested, EVERY_EVENT.OrderClosed)

describe('an inquiry', () => {
  it('is quoted', () => expect(evolveInquiry(requested, EVERY_EVENT.QuoteSent)).toEqual({ ...quoted, at: LATER }))
  it('is quoted once', () => {
    const other = { ...EVERY_EVENT.QuoteSent, data: { ...EVERY_EVENT.QuoteSent.data, quote: { lines: [], shipping: 9 } } }
    expect(evolveInquiry(quoted, other)).toEqual({ ...quoted, at: LATER })
  })
  it.each([requested, quoted])('closes, and says after what', (inquiry) => {
    expect(evolveInquiry(inquiry, EVERY_EVENT.OrderClosed).stage).toEqual({
      name: 'closed',
      at: LATER,
      outcome: 'completed',
      after: inquiry.stage.name,
      clause: null,
    })
  })
  it('stays closed, whatever comes', () => {
    for (const event of everyEvent) expect(evolveInquiry(closed, event)).toEqual(closed)
  })
  it('remembers what was missed', () => {
    expect(evolveInquiry(requested, EVERY_EVENT.ObligationMissed).missed).toEqual([{ owes: 'shipment', id: null, by: LATER }])
  })
  it.each([
    ['quote', requested, 'quote'],
    ['confirmation', quoted, 'confirm'],
  ] as const)('gets an instant for its %s', (owes, inquiry, field) => {
    const due = { by: LATER, clause: null }
    const dated = { type: 'ObligationDated', data: { at: LATER, owes, id: null, due } } as const
    expect(evolveInquiry(inquiry, dated).stage).toMatchObject({ [field]: due })
    const other = inquiry === requested ? quoted : requested
    expect(evolveInquiry(other, dated)).toEqual({ ...other, at: LATER })
  })
  it('is left alone by what happens to sales', () => {
    for (const event of everyEvent)
      if (!['QuoteSent', 'OrderClosed', 'ObligationMissed', 'ObligationDated'].includes(event.type))
        expect(evolveInquiry(requested, event)).toEqual({ ...requested, at: LATER })
  })
})
