import { describe, expect, it } from 'vitest'
import { isMissed, nextDeadline, nextLapse } from '../../src/workflow/nextLapse.ts'
import { aSale, openEnded } from '../support/sales.ts'

const prepare = { by: 50, clause: null }
const ship = { by: 20, clause: null }
const sale = aSale({ stage: { name: 'awaitingShipment', prepare, ship } })

describe('the next to pass', () => {
  it('is the earliest', () => expect(nextLapse(sale)).toMatchObject({ owes: 'shipment', due: ship }))
  it('is the first owed, of two at the same instant', () => {
    expect(nextLapse(aSale({ stage: { name: 'awaitingShipment', prepare: ship, ship } }))).toMatchObject({ owes: 'preparation' })
  })
  it('is what is not on record as missed already', () => {
    const missed = [{ owes: 'shipment' as const, id: null, by: 20 }]
    expect(nextDeadline({ ...sale, missed })).toBe(50)
    expect([20, 19].map((by) => isMissed(missed, 'shipment', null, by))).toEqual([true, false])
    expect(nextDeadline({ ...sale, missed: [{ owes: 'shipment', id: null, by: 19 }] })).toBe(20)
  })
  it('is nothing where nothing has an instant', () => {
    expect(nextDeadline(aSale({ stage: { name: 'awaitingShipment', prepare: openEnded(), ship: null } }))).toBeNull()
    expect(nextDeadline({ is: 'unplaced' })).toBeNull()
  })
})
