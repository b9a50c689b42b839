import { describe, expect, it } from 'vitest'
import { endReturn } from '../../../src/rule/return/endReturn.ts'
import type { Delivered } from '../../../src/order/stage.ts'
import { anOpenReturn, delivered, openEnded } from '../../support/sales.ts'

const window = { by: 1_000, clause: 'T-1' } as const
const end = (stage: Partial<Delivered>) =>
  endReturn(delivered({ returns: [anOpenReturn()], window, pausedAt: 100, ...stage }), anOpenReturn(), 'denied', [], 350).data

describe('the window, once a return ends', () => {
  it('is longer by the time it had stood still', () => expect(end({}).window).toEqual({ ...window, by: 1_250 }))
  it('stands still on, while another is open', () =>
    expect(end({ returns: [anOpenReturn(), anOpenReturn({ id: 'r2' })] }).window).toEqual(window))
  it.each([null, openEnded()])('is none, or open-ended, as before', (none) => expect(end({ window: none }).window).toEqual(none))
})

it('says which units, how, and what they are worth', () => {
  const credits = [{ on: 'shipping', amount: 5 }] as const
  expect(endReturn(delivered(), anOpenReturn(), 'received', credits, 350)).toMatchObject({
    type: 'ReturnEnded',
    data: { at: 350, id: 'r1', how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits },
  })
})
