import { describe, expect, it } from 'vitest'
import { instantOf, isInstant, isoOfInstant, isoOfTime } from '../../src/value/instant.ts'

const SAT_2026_11_21_0100Z = 1_795_222_800_000

describe('instantOf', () => {
  it.each([
    ['2026-11-21T01:00:00.000Z', SAT_2026_11_21_0100Z],
    ['2026-11-21T01:00Z', SAT_2026_11_21_0100Z],
    ['2026-11-21T10:00:00+09:00', SAT_2026_11_21_0100Z],
    ['2026-11-20T15:30-09:30', SAT_2026_11_21_0100Z],
    ['2026-11-21T01:00:00.5Z', SAT_2026_11_21_0100Z + 500],
    ['2026-11-21T01:00:00.05Z', SAT_2026_11_21_0100Z + 50],
    ['2026-11-21T01:00:00.005Z', SAT_2026_11_21_0100Z + 5],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2000-02-29T00:00Z', 951_782_400_000],
  ])('%s', (iso, instant) => {
    expect(instantOf(iso)).toBe(instant)
  })

  it.each([
    ['no offset', '2026-11-21T10:00:00'],
    ['no time', '2026-11-21'],
    ['29 February of a common year', '2027-02-29T10:00:00Z'],
    ['hour 25', '2026-11-21T25:00:00Z'],
    ['hour 24', '2026-11-21T24:00:00Z'],
    ['minute 60', '2026-11-21T10:60:00Z'],
    ['second 60', '2026-11-21T10:00:60Z'],
    ['offset of 24 hours', '2026-11-21T10:00:00+24:00'],
    ['offset without colon', '2026-11-21T10:00:00+0900'],
    ['more than milliseconds', '2026-11-21T10:00:00.0001Z'],
    ['a blank for the T', '2026-11-21 10:00:00Z'],
    ['lower case', '2026-11-21t10:00:00z'],
    ['a zone name', '2026-11-21T10:00:00+09:00[Asia/Tokyo]'],
    ['nothing', ''],
  ])('%s is an issue', (_, iso) => {
    expect(instantOf(iso)).toMatchObject({ code: 'notAnInstant', path: [], found: iso })
  })
})

describe('isoOfInstant', () => {
  it('writes UTC to the millisecond', () => {
    expect(isoOfInstant(SAT_2026_11_21_0100Z + 7)).toBe('2026-11-21T01:00:00.007Z')
    expect(isoOfInstant(-1)).toBe('1969-12-31T23:59:59.999Z')
  })

  it('shows what is no instant as it is', () => {
    expect([Number.NaN, 0.5, 8.64e15 + 1].map(isoOfInstant)).toEqual(['NaN', '0.5', '8640000000000001'])
  })
})

describe('isInstant', () => {
  it.each([
    [0, true],
    [-8.64e15, true],
    [8.64e15 + 1, false],
    [0.5, false],
    [Number.NaN, false],
    [Number.NEGATIVE_INFINITY, false],
  ])('%d: %s', (value, expected) => {
    expect(isInstant(value)).toBe(expected)
  })
})

describe('isoOfTime', () => {
  it.each([
    [0, '00:00:00.000'],
    [86_399_999, '23:59:59.999'],
    [86_400_000, '24:00:00.000'],
  ])('%i is %s', (time, text) => {
    expect(isoOfTime(time)).toBe(text)
  })
})
