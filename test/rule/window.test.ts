import { describe, expect, it } from 'vitest'
import {
  type EndsAt,
  type Window,
  type WindowEnd,
  type WindowState,
  windowChangesAt,
  windowState,
} from '../../src/rule/window.ts'
import { DAY, FRI_2026_11_20 as NOW, HOUR } from '../support/orders.ts'
import { aSale, aSoldLine, CALENDAR, calendarFor, type Facts, preparing, shipped, WEEKDAYS_2026 } from '../support/sales.ts'

/** Sales are placed on Friday 20 November 2026, at 09:00 UTC. */
const SAT_2026_11_21_AT_NINE = NOW + DAY
const MON_2026_11_23 = Date.UTC(2026, 10, 23)
const TUE_2026_11_24 = Date.UTC(2026, 10, 24)
const WED_2026_11_25 = Date.UTC(2026, 10, 25)
const SAT_2026_11_28 = Date.UTC(2026, 10, 28)
const FRI_2027_01_01 = Date.UTC(2027, 0, 1)
const NOTHING = { firstPayment: null, payment: null, supply: null, arrival: null }

type Asked = { readonly sale?: Facts; readonly closing?: number; readonly release?: number; readonly calendar?: typeof CALENDAR }

const lineOf = ({ closing, release }: Asked) => aSoldLine({ dates: { closing: closing ?? null, release: release ?? null } })
const stateAt = (window: Window, at: number, asked: Asked = {}): WindowState =>
  windowState(window, asked.calendar ?? CALENDAR, aSale({ happened: NOTHING, ...asked.sale }), lineOf(asked), at)
const changes = (window: Window, asked: Asked = {}): readonly number[] =>
  windowChangesAt(window, asked.calendar ?? CALENDAR, aSale({ happened: NOTHING, ...asked.sale }), lineOf(asked))
const open = (ends: EndsAt = null): WindowState => ({ is: 'open', ends })
const over = (by: WindowEnd['by'], at: number): WindowState => ({ is: 'over', end: { by, at } })
const TO_COME: WindowState = { is: 'toCome' }

/** What is said a millisecond before an instant, at it, and after it. */
const around = (window: Window, at: number, asked: Asked = {}): readonly WindowState[] =>
  [at - 1, at, at + 1].map((instant) => stateAt(window, instant, asked))

it('without an end it is open from the placement on, for ever', () => {
  for (const at of [NOW, NOW + 1, NOW + 40 * DAY]) expect(stateAt({}, at)).toEqual(open())
  expect(changes({})).toEqual([])
})

describe('it ends', () => {
  it('when a span has gone by: to the millisecond, exclusive', () => {
    const end = over('time', SAT_2026_11_21_AT_NINE)
    expect(around({ within: { hours: 24 } }, SAT_2026_11_21_AT_NINE)).toEqual([open(SAT_2026_11_21_AT_NINE), end, end])
    expect(changes({ within: { hours: 24 } })).toEqual([SAT_2026_11_21_AT_NINE])
  })
  it('when business days have: a Friday and two more end with the Tuesday', () => {
    const end = over('time', WED_2026_11_25)
    expect(around({ within: { businessDays: 2 } }, WED_2026_11_25)).toEqual([open(WED_2026_11_25), end, end])
  })
  it('with its last day, whole', () => {
    const end = over('time', SAT_2026_11_28)
    expect(around({ through: '2026-11-27' }, SAT_2026_11_28)).toEqual([open(SAT_2026_11_28), end, end])
    expect(changes({ through: '2026-11-27' })).toEqual([SAT_2026_11_28])
  })
  it('with its last day in the zone of the calendar', () => {
    const tokyo = calendarFor({ ...WEEKDAYS_2026, zone: 'Asia/Tokyo' })
    const end = SAT_2026_11_28 - 9 * HOUR
    expect(around({ through: '2026-11-27' }, end, { calendar: tokyo })).toEqual([open(end), over('time', end), over('time', end)])
  })
  it('from a date of the offer on', () => {
    const end = over('closing', MON_2026_11_23)
    const dated = { closing: MON_2026_11_23, release: WED_2026_11_25 }
    expect(around({ until: 'closing' }, MON_2026_11_23, dated)).toEqual([open(MON_2026_11_23), end, end])
    expect(stateAt({ until: 'release' }, WED_2026_11_25 - 1, dated)).toEqual(open(WED_2026_11_25))
    expect(stateAt({ until: 'release' }, WED_2026_11_25, dated)).toEqual(over('release', WED_2026_11_25))
    expect(changes({ until: 'closing' }, dated)).toEqual([MON_2026_11_23])
  })
  it('so many days before a date of the offer: with the last of them, whole', () => {
    const end: WindowState = { is: 'over', end: { by: 'release', at: WED_2026_11_25, before: { days: 14 } } }
    const dated = { release: Date.UTC(2026, 11, 8, 18) }
    expect(around({ before: { release: { days: 14 } } }, WED_2026_11_25, dated)).toEqual([open(WED_2026_11_25), end, end])
    expect(changes({ before: { release: { days: 14 } } }, dated)).toEqual([WED_2026_11_25])
  })
  it('so many hours before it: to the millisecond', () => {
    const end: WindowState = { is: 'over', end: { by: 'closing', at: MON_2026_11_23 + 1, before: { hours: 48 } } }
    const dated = { closing: WED_2026_11_25 + 1, release: NOW }
    const window: Window = { before: { closing: { hours: 48 } } }
    expect(around(window, MON_2026_11_23 + 1, dated)).toEqual([open(MON_2026_11_23 + 1), end, end])
  })
  it('so long before whichever date comes first that way', () => {
    const window: Window = { before: { closing: { days: 1 }, release: { weeks: 1 } } }
    const dated = { closing: SAT_2026_11_28, release: Date.UTC(2026, 11, 2, 9) }
    expect(stateAt(window, NOW, dated)).toEqual(open(Date.UTC(2026, 10, 26)))
    expect(stateAt(window, NOW, { closing: SAT_2026_11_28 })).toEqual(open(SAT_2026_11_28))
    expect(changes(window, { release: dated.release })).toEqual([Date.UTC(2026, 10, 26)])
  })
  it('before another end, or after it: by the earlier', () => {
    const window: Window = { until: 'closing', before: { release: { days: 1 } } }
    expect(stateAt(window, NOW, { closing: MON_2026_11_23, release: WED_2026_11_25 })).toEqual(open(MON_2026_11_23))
    expect(stateAt(window, NOW, { closing: WED_2026_11_25, release: TUE_2026_11_24 })).toEqual(open(TUE_2026_11_24))
  })
  it('never opens, where it is too late when it would', () => {
    const window: Window = { before: { release: { days: 14 } } }
    expect(around(window, NOW + 1, { release: WED_2026_11_25 })).toEqual([TO_COME, TO_COME, TO_COME])
  })
  it('never by a date that the offer does not have', () => {
    expect(stateAt({ before: { closing: { days: 1 } } }, NOW + 40 * DAY, { release: MON_2026_11_23 })).toEqual(open())
    expect(changes({ before: { closing: { days: 1 } } }, { release: MON_2026_11_23 })).toEqual([])
    expect(stateAt({ until: 'closing' }, NOW + 40 * DAY, { release: MON_2026_11_23 })).toEqual(open())
    expect(changes({ until: 'closing' }, { release: MON_2026_11_23 })).toEqual([])
  })
  it.each<readonly [string, NonNullable<Window['until']>, Facts, number]>([
    ['supplied', 'supply', { happened: { ...NOTHING, supply: MON_2026_11_23 } }, MON_2026_11_23],
    ['paid', 'payment', { happened: { ...NOTHING, payment: MON_2026_11_23 } }, MON_2026_11_23],
    ['being prepared', 'preparation', { ...preparing(), preparingSince: MON_2026_11_23 }, MON_2026_11_23],
    ['sent', 'shipment', shipped({ shippedAt: MON_2026_11_23 }), MON_2026_11_23],
  ])('once it is %s, and by no instant before', (_, until, sale, at) => {
    expect(stateAt({ until }, at + DAY)).toEqual(open())
    expect(stateAt({ until }, at, { sale })).toEqual(over(until as WindowEnd['by'], at))
    expect(changes({ until }, { sale })).toEqual([])
  })
  it('by the earliest of them, whichever that is', () => {
    const window: Window = { until: 'closing', within: { hours: 24 }, through: '2026-11-23' }
    expect(stateAt(window, NOW, { closing: NOW + 23 * HOUR })).toEqual(open(NOW + 23 * HOUR))
    expect(stateAt(window, NOW + 23 * HOUR, { closing: NOW + 23 * HOUR })).toEqual(over('closing', NOW + 23 * HOUR))
    expect(stateAt(window, NOW, { closing: WED_2026_11_25 })).toEqual(open(SAT_2026_11_21_AT_NINE))
    expect(stateAt({ ...window, within: { days: 30 } }, NOW, { closing: WED_2026_11_25 })).toEqual(open(TUE_2026_11_24))
    expect(
      stateAt({ until: 'supply', within: { days: 30 } }, WED_2026_11_25, {
        sale: { happened: { ...NOTHING, supply: MON_2026_11_23 } },
      }),
    ).toEqual(over('supply', MON_2026_11_23))
    expect(changes(window, { closing: WED_2026_11_25 })).toEqual([SAT_2026_11_21_AT_NINE, WED_2026_11_25, TUE_2026_11_24])
  })
})

describe('it opens', () => {
  const supplied: Asked = { sale: { happened: { ...NOTHING, supply: MON_2026_11_23 } } }

  it('once what it counts from has happened, and its span counts from then', () => {
    const window: Window = { since: 'supply', within: { hours: 24 } }
    expect(stateAt(window, WED_2026_11_25)).toEqual(TO_COME)
    expect(changes(window)).toEqual([])
    expect(stateAt(window, MON_2026_11_23, supplied)).toEqual(open(TUE_2026_11_24))
    expect(stateAt(window, TUE_2026_11_24, supplied)).toEqual(over('time', TUE_2026_11_24))
  })
  it('again with each incident: the last time counts', () => {
    const window: Window = { since: 'delay', within: { days: 3 } }
    const late = (delay: number): Asked => ({ sale: { incidents: { delay, specificationChange: null } } })
    expect(stateAt(window, MON_2026_11_23)).toEqual(TO_COME)
    expect(stateAt(window, SAT_2026_11_28, late(NOW)).is).toBe('over')
    expect(stateAt(window, SAT_2026_11_28, late(SAT_2026_11_28 - DAY)).is).toBe('open')
  })
  it('only so long after that, to the millisecond', () => {
    const window: Window = { since: 'supply', after: { hours: 24 } }
    expect(around(window, TUE_2026_11_24, supplied)).toEqual([TO_COME, open(), open()])
    expect(changes(window, supplied)).toEqual([TUE_2026_11_24])
    expect(around({ after: { hours: 24 } }, SAT_2026_11_21_AT_NINE)).toEqual([TO_COME, open(), open()])
  })
  it('and ends so long after it counts from, however late it opened', () => {
    const window: Window = { after: { hours: 24 }, within: { hours: 48 } }
    expect(around(window, NOW + 2 * DAY)).toEqual([open(NOW + 2 * DAY), over('time', NOW + 2 * DAY), over('time', NOW + 2 * DAY)])
    expect(changes(window)).toEqual([SAT_2026_11_21_AT_NINE, NOW + 2 * DAY])
  })
  it('never, if it is over by then: nobody is told that it was open', () => {
    const window: Window = { after: { hours: 48 }, within: { hours: 24 } }
    expect(stateAt(window, NOW)).toEqual(TO_COME)
    for (const at of [SAT_2026_11_21_AT_NINE, NOW + 2 * DAY]) expect(stateAt(window, at)).toEqual(TO_COME)
  })
})

describe('beyond the days that the calendar covers', () => {
  const unknown: WindowState = { is: 'unknown', since: NOW }

  it('a span that ends there has not gone by while they last; then nobody can tell', () => {
    expect(around({ within: { businessDays: 60 } }, FRI_2027_01_01)).toEqual([open('beyondCalendar'), unknown, unknown])
    expect(changes({ within: { businessDays: 60 } })).toEqual([])
  })
  it('one that opens it there has not opened, likewise', () => {
    expect(around({ after: { businessDays: 60 } }, FRI_2027_01_01)).toEqual([TO_COME, unknown, unknown])
  })
  it('another end is told where it comes first for certain', () => {
    const window: Window = { within: { businessDays: 60 }, until: 'closing' }
    const last = FRI_2027_01_01 - 1
    expect(stateAt(window, NOW, { closing: last })).toEqual(open(last))
    expect(stateAt(window, last, { closing: last })).toEqual(over('closing', last))
    expect(stateAt(window, NOW, { closing: FRI_2027_01_01 })).toEqual(open('beyondCalendar'))
    expect(stateAt(window, FRI_2027_01_01, { closing: FRI_2027_01_01 })).toEqual(over('closing', FRI_2027_01_01))
    expect(stateAt(window, FRI_2027_01_01, { closing: FRI_2027_01_01 + 1 })).toEqual(unknown)
  })
  it('a date there is not near while it surely is not; from then on nobody can tell', () => {
    const window: Window = { before: { release: { businessDays: 5 } } }
    const THU_2027_03_04 = Date.UTC(2027, 2, 4)
    // Five before Thursday the 31st, as if every day after it were closed.
    const FRI_2026_12_25 = Date.UTC(2026, 11, 25)
    const dated = { release: THU_2027_03_04 }
    expect(around(window, FRI_2026_12_25, dated)).toEqual([open('beyondCalendar'), unknown, unknown])
    expect(changes(window, dated)).toEqual([FRI_2026_12_25])
    expect(stateAt({ ...window, until: 'closing' }, NOW, { ...dated, closing: NOW + DAY })).toEqual(open(NOW + DAY))
    expect(stateAt({ ...window, until: 'closing' }, NOW, { ...dated, closing: FRI_2027_01_01 })).toEqual(open('beyondCalendar'))
    const far: Window = { before: { release: { businessDays: 300 } } }
    expect(stateAt(far, NOW, dated)).toEqual(unknown)
    expect(changes(far, dated)).toEqual([])
  })
  it('a moment and a day need no calendar', () => {
    expect(stateAt({ before: { release: { days: 5 } } }, NOW, { release: Date.UTC(2027, 2, 4) })).toEqual(
      open(Date.UTC(2027, 1, 28)),
    )
    const end = Date.UTC(2027, 0, 16)
    expect(around({ through: '2027-01-15' }, end)).toEqual([open(end), over('time', end), over('time', end)])
    expect(stateAt({ since: 'placement', until: 'supply' }, FRI_2027_01_01)).toEqual(open())
  })
})
