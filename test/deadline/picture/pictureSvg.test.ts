import { expect, it } from 'vitest'
import { deadlineSvg, monthSvg } from '../../../src/deadline/picture/pictureSvg.ts'
import { calendarFrom, TOKYO_2026 } from '../../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, hours: [['09:00', '17:00']], halfDays: { '2026-12-30': [['09:00', '12:00']] } })
const titlesIn = (svg: unknown): readonly string[] =>
  typeof svg === 'string' ? [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => title) : []

it('every day of a month says what it is', () => {
  const titles = titlesIn(monthSvg(tokyo, '2026-12'))
  expect(titles).toHaveLength(31)
  expect(titles.slice(-6)).toEqual([
    '2026-12-26, closed',
    '2026-12-27, closed',
    '2026-12-28, open',
    '2026-12-29, open',
    '2026-12-30, half-day',
    '2026-12-31, holiday',
  ])
})

it('and of a deadline, whether it counts', () => {
  const svg = deadlineSvg(tokyo, Date.parse('2026-11-20T17:30+09:00'), { businessDays: 2 })
  expect(titlesIn(svg).slice(18, 26)).toEqual([
    '2026-11-19, open',
    '2026-11-20, open, day 0',
    '2026-11-21, closed, does not count',
    '2026-11-22, closed, does not count',
    '2026-11-23, holiday, Labour Thanksgiving Day, does not count',
    '2026-11-24, open, day 1',
    '2026-11-25, open, day 2, the last',
    '2026-11-26, open',
  ])
  expect(svg).toContain('due before thu 2026-11-26')
})

it('stands alone, and follows light and dark', () => {
  const svg = monthSvg(tokyo, '2026-11') as string
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*>.*<\/svg>$/s)
  expect(svg).toContain('prefers-color-scheme:dark')
  expect(svg).not.toMatch(/href|<script|@import/)
  expect(svg.length).toBeLessThan(12_000)
})

it('a name cannot break out', () => {
  const evil = calendarFrom({ ...TOKYO_2026, holidays: [{ date: '2026-11-23', name: '</text><script>"&\u0000' }] })
  const svg = monthSvg(evil, '2026-11')
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&quot;&amp;')
})

it('says what is wrong', () => {
  expect(monthSvg(tokyo, 'x')).toMatchObject({ code: 'notADate' })
  expect(monthSvg(null as never, '2026-11')).toMatchObject({ code: 'notACalendar' })
  expect(deadlineSvg(tokyo, 0.5, { hours: 1 })).toMatchObject({ code: 'notAnInstant' })
})
