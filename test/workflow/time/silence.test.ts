import { describe, expect, it } from 'vitest'
import type { DutyName } from '../../../src/order/duty.ts'
import type { DatedDuty } from '../../../src/order/nextDeadline.ts'
import type { Order } from '../../../src/order/order.ts'
import { crossBorderPlatform } from '../../../src/preset/index.ts'
import { silence } from '../../../src/workflow/time/silence.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import {
  aDuty,
  anApplication,
  anEnding,
  anInquiry,
  anOpenReturn,
  aPart,
  aSale,
  aSoldLine,
  CALENDAR,
  delivered,
  shipped,
} from '../../support/sales.ts'

const FRI_2026_11_20_AT_NOON = FRI_2026_11_20 + 3 * HOUR
const owed = (owes: DutyName, id: string): DatedDuty =>
  aDuty(owes, { by: FRI_2026_11_20_AT_NOON, clause: 'T-1' }, id) as DatedDuty
const silent = (order: Order, owes: DutyName, answer: 'granted' | 'denied', id = 'r1') =>
  silence(crossBorderPlatform, CALENDAR, order, owed(owes, id), answer, FRI_2026_11_20_AT_NOON)

describe('silence about an application', () => {
  const ONE = aPart({ lines: [{ line: 'L1', quantity: 1 }], clause: 'T-2', ending: anEnding({ keeps: { share: 20 } }) })
  const OTHER = aPart({ lines: [{ line: 'L2', quantity: 2 }], asks: 'maker', clause: 'T-3' })
  const asked = aSale({
    lines: [aSoldLine(), aSoldLine({ id: 'L2' })],
    application: anApplication({ parts: [ONE, OTHER] }),
    duties: [aDuty('shipment')],
  })

  it('that is a yes lets each part go as its row says', () => {
    expect(silent(asked, 'cancellationAnswer', 'granted')).toEqual(
      [ONE, OTHER].map(({ lines, ending, clause }) => ({
        type: 'UnitsCancelled',
        data: { at: FRI_2026_11_20_AT_NOON, id: 'c', lines, ending, clause, released: lines },
      })),
    )
  })
  it('that is a no lets nothing go', () => {
    expect(silent(asked, 'cancellationAnswer', 'denied')).toEqual([
      { type: 'CancellationDenied', data: { at: FRI_2026_11_20_AT_NOON, id: 'c', by: 'silence' } },
    ])
  })
  it('says nothing where there is none', () => {
    expect(silent(aSale(), 'cancellationAnswer', 'granted')).toBeNull()
  })
})

describe('silence about a return', () => {
  const opened = anOpenReturn({ agreed: false, condition: 'opened' })
  const here = (asked = opened): Order => aSale(delivered({}, [asked]))
  const END_OF_SUN_2026_12_20 = Date.UTC(2026, 11, 21)

  it('that is a yes gives the goods their time to come back', () => {
    expect(silent(here(), 'returnAnswer', 'granted')).toMatchObject([
      { type: 'ReturnAgreed', data: { at: FRI_2026_11_20_AT_NOON, id: 'r1', back: { by: END_OF_SUN_2026_12_20 } } },
    ])
  })
  it('that is a yes credits goods that are back already', () => {
    const cameBack = { at: FRI_2026_11_20, condition: 'opened', carriage: 0 } as const
    expect(silent(here({ ...opened, cameBack }), 'returnAnswer', 'granted')).toMatchObject([
      { type: 'ReturnAgreed' },
      { type: 'ReturnEnded', data: { id: 'r1', how: 'received' } },
    ])
  })
  it('that is a no ends it', () => {
    expect(silent(here(), 'returnAnswer', 'denied')).toMatchObject([{ type: 'ReturnEnded', data: { id: 'r1', how: 'denied' } }])
  })
  it.each<readonly [string, Order, string]>([
    ['another return', here(), 'r2'],
    ['a parcel on its way', aSale(shipped()), 'r1'],
    ['a request', anInquiry(), 'r1'],
  ])('says nothing of %s', (_, order, id) => expect(silent(order, 'returnAnswer', 'granted', id)).toBeNull())
})

it('silence is no answer to anything else', () => {
  expect(silent(aSale(delivered({}, [anOpenReturn()])), 'refund', 'granted')).toBeNull()
})
