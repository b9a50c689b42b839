import { describe, expect, it } from 'vitest'
import { newParcel, parcelWith, REFUSAL_POINTS } from '../../src/order/parcel.ts'

const sent = newParcel(5, '1Z')

describe('a parcel', () => {
  it('leaves, and nothing else has happened to it', () => {
    expect(sent).toEqual({
      shippedAt: 5,
      tracking: '1Z',
      refused: null,
      deliveredAt: null,
      returnWindow: null,
      windowPausedAt: null,
    })
  })
  it('is delivered, and left as it was in all else', () => {
    const returnWindow = { by: 9, clause: null }
    expect(parcelWith(sent, { deliveredAt: 7, returnWindow })).toEqual({ ...sent, deliveredAt: 7, returnWindow })
    expect(parcelWith(sent, { refused: 'atTheDoor' })).toEqual({ ...sent, refused: 'atTheDoor' })
  })
  it('has its window stopped, and started again', () => {
    const paused = parcelWith(sent, { windowPausedAt: 8, returnWindow: { by: 9, clause: null } })
    expect(parcelWith(paused, {})).toEqual(paused)
    expect(parcelWith(paused, { windowPausedAt: null, returnWindow: null })).toEqual(sent)
  })
  it('has the same fields, in the same order, whatever became of it', () => {
    expect(Object.keys(parcelWith(sent, { windowPausedAt: 1, refused: 'atTheDoor' }))).toEqual(Object.keys(sent))
  })
})

it('the words of stored events stay: where a parcel is refused', () => {
  expect(REFUSAL_POINTS).toEqual(['beforeArrival', 'atTheDoor'])
})
