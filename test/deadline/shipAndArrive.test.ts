import { describe, expect, it } from 'vitest'
import { shipAndArrive } from '../../src/deadline/shipAndArrive.ts'
import { calendarFrom, instant, inUtc, MON_TO_FRI, TOKYO_2026 } from '../calendar/support.ts'

const covers = ['2026-01-01', '2026-12-31'] as const
const shop = calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays: [], covers, cutoff: '14:00' })
const carrier = calendarFrom({ zone: 'UTC', open: [...MON_TO_FRI, 'sat'], holidays: ['2026-11-23'], covers, cutoff: '08:00' })
const THU_2026_11_19_1500 = instant('2026-11-19T15:00Z')

const windows = (...args: Parameters<typeof shipAndArrive>) => {
  const way = shipAndArrive(...args)
  if ('code' in way) return way.code
  return [way.ship, way.arrive].map(({ from, by }) =>
    `${from === undefined ? '' : inUtc(from)} ${inUtc(by)}`.replaceAll(':00:00.000Z', ''),
  )
}

describe('shipAndArrive', () => {
  it('counts transit from the day of shipping, not from its end', () => {
    expect(
      windows(
        { calendar: shop, span: { businessDays: 1 } },
        { calendar: carrier, span: { businessDays: 1 } },
        THU_2026_11_19_1500,
      ),
    ).toEqual([' 2026-11-21T00', ' 2026-11-22T00'])
  })

  it('leads from the earliest to the earliest, and from the latest to the latest', () => {
    const handling = { calendar: shop, span: { businessDays: [1, 2] } } as const
    const transit = { calendar: carrier, span: { businessDays: [1, 3] } } as const
    expect(windows(handling, transit, THU_2026_11_19_1500)).toEqual([
      '2026-11-20T00 2026-11-24T00',
      '2026-11-21T00 2026-11-27T00',
    ])
  })

  it('one window makes the arrival a window', () => {
    const handling = { calendar: shop, span: { businessDays: [1, 2] } } as const
    expect(windows(handling, { calendar: carrier, span: { businessDays: 1 } }, THU_2026_11_19_1500)).toEqual([
      '2026-11-20T00 2026-11-24T00',
      '2026-11-21T00 2026-11-25T00',
    ])
  })

  it('applies the shop’s cut-off to the order and none to the parcel', () => {
    const counting = { from: 'receipt', due: 'endOfDay' } as const
    const handling = { calendar: shop, span: { businessDays: 0 }, counting }
    const transit = { calendar: carrier, span: { businessDays: 1 }, counting }
    expect(windows(handling, transit, THU_2026_11_19_1500)).toEqual([' 2026-11-21T00', ' 2026-11-22T00'])
  })

  it('takes over on the carrier’s next open day', () => {
    const weekend = calendarFrom({ zone: 'UTC', open: ['sun'], holidays: [], covers })
    const transit = { calendar: carrier, span: { businessDays: 1 }, counting: { from: 'receipt', due: 'endOfDay' } } as const
    expect(windows({ calendar: weekend, span: { businessDays: 1 } }, transit, THU_2026_11_19_1500)).toEqual([
      ' 2026-11-23T00',
      ' 2026-11-26T00',
    ])
  })

  it('counts from the instant where handling takes hours', () => {
    const handling = { calendar: shop, span: { hours: 48 } }
    expect(windows(handling, { calendar: carrier, span: { businessDays: 1 } }, THU_2026_11_19_1500)).toEqual([
      ' 2026-11-21T15',
      ' 2026-11-25T00',
    ])
    expect(windows(handling, { calendar: carrier, span: { hours: 24 } }, THU_2026_11_19_1500)).toEqual([
      ' 2026-11-21T15',
      ' 2026-11-22T15',
    ])
  })

  it('keeps the carrier’s own clocks', () => {
    const tokyo = calendarFrom(TOKYO_2026)
    expect(
      windows({ calendar: shop, span: { businessDays: 1 } }, { calendar: tokyo, span: { businessDays: 2 } }, THU_2026_11_19_1500),
    ).toEqual([' 2026-11-21T00', ' 2026-11-25T15'])
  })

  it('is due at the same time of the day, if counted so', () => {
    const counting = { from: 'eventDay', due: 'sameTime' } as const
    expect(
      windows(
        { calendar: shop, span: { businessDays: 1 }, counting },
        { calendar: carrier, span: { days: 1 }, counting },
        THU_2026_11_19_1500,
      ),
    ).toEqual([' 2026-11-20T15', ' 2026-11-21T15'])
  })

  it.each([
    ['of the order', { businessDays: 300 }, { businessDays: 1 }, 'outsideCalendar'],
    ['of the way', { businessDays: 1 }, { businessDays: 300 }, 'outsideCalendar'],
    ['of the earliest handling', { businessDays: [0.5, 1] }, { businessDays: 1 }, 'notASpan'],
    ['of the earliest transit', { businessDays: 1 }, { businessDays: [0.5, 1] }, 'notASpan'],
    ['of hours', { hours: Number.NaN }, { businessDays: 1 }, 'notASpan'],
  ] as const)('answers with the issue %s', (_, handling, transit, code) => {
    expect(windows({ calendar: shop, span: handling }, { calendar: carrier, span: transit }, THU_2026_11_19_1500)).toBe(code)
  })

  it('needs an instant', () => {
    const leg = { calendar: shop, span: { businessDays: 1 } }
    expect(windows(leg, leg, Number.NaN)).toBe('notAnInstant')
  })

  it('arrives at the time at which it was shipped, if counted to the same time', () => {
    const transit = { calendar: carrier, span: { days: 1 }, counting: { from: 'eventDay', due: 'sameTime' } } as const
    expect(windows({ calendar: shop, span: { hours: 48 } }, transit, THU_2026_11_19_1500)).toEqual([
      ' 2026-11-21T15',
      ' 2026-11-22T15',
    ])
    const noon = { calendar: shop, span: { businessDays: 1 }, counting: { from: 'eventDay', due: { at: '12:00' } } } as const
    expect(windows(noon, transit, THU_2026_11_19_1500)).toEqual([' 2026-11-20T12', ' 2026-11-21T12'])
  })

  it('expects nothing to arrive before the event', () => {
    const handling = { calendar: shop, span: { hours: 0 } }
    const transit = { calendar: carrier, span: { businessDays: [0, 1] } } as const
    expect(windows(handling, transit, THU_2026_11_19_1500)).toEqual([' 2026-11-19T15', '2026-11-19T15 2026-11-21T00'])
  })

  it('expects nothing to arrive before it is shipped, whatever the carrier’s clocks say', () => {
    const tokyo = calendarFrom(TOKYO_2026)
    const handling = { calendar: shop, span: { businessDays: [1, 2] } } as const
    const transit = { calendar: tokyo, span: { businessDays: 0 } }
    expect(windows(handling, transit, THU_2026_11_19_1500)).toEqual([
      '2026-11-20T00 2026-11-24T00',
      '2026-11-20T00 2026-11-24T00',
    ])
  })

  it('names the leg that cannot be gone', () => {
    const leg = { calendar: shop, span: { businessDays: 1 } }
    const path = (handling: unknown, transit: unknown) => {
      const way = shipAndArrive({ ...leg, span: handling as never }, { ...leg, span: transit as never }, THU_2026_11_19_1500)
      return 'code' in way ? way.path : []
    }
    expect(path({ businessDays: 300 }, leg.span)).toEqual(['handling', 'span', 'businessDays'])
    expect(path(leg.span, { businessDays: 300 })).toEqual(['transit', 'span', 'businessDays'])
    expect(path({ hours: 24 * 50 }, leg.span)).toEqual(['handling', 'span'])
    expect(path('openEnded', leg.span)).toEqual(['handling', 'span'])
    expect(path(leg.span, 'openEnded')).toEqual(['transit', 'span'])
  })
})
