import { describe, expect, it } from 'vitest'
import type { Due } from '../../../src/order/due.ts'
import type { OpenReturn } from '../../../src/order/return.ts'
import { returnEnded } from '../../../src/rule/return/returnEnded.ts'
import { anOpenReturn, aSaleIn, delivered, openEnded } from '../../support/sales.ts'

const window = { by: 1_000, clause: 'T-1' } as const
const end = (returnWindow: Due | null, ...others: readonly OpenReturn[]) =>
  returnEnded(
    aSaleIn('delivered', delivered({ returnWindow, windowPausedAt: 100 }, [anOpenReturn(), ...others])),
    anOpenReturn(),
    'denied',
    [],
    350,
  ).data

describe('the window, once a return ends', () => {
  it('is longer by the time it had stood still', () => expect(end(window).window).toEqual({ ...window, by: 1_250 }))
  it('stands still on, while another is open', () => expect(end(window, anOpenReturn({ id: 'r2' })).window).toEqual(window))
  it.each([null, openEnded()])('is none, or open-ended, as before', (none) => expect(end(none).window).toEqual(none))
})

it('says which units, how, and what they are worth', () => {
  const credits = [{ on: 'shipping', amount: 5 }] as const
  expect(returnEnded(aSaleIn('delivered', delivered()), anOpenReturn(), 'received', credits, 350)).toEqual({
    type: 'ReturnEnded',
    data: { at: 350, id: 'r1', how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits, window: null },
  })
})
