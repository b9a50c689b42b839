/**
 * A date and time as clocks on a wall show them, `2026-11-21T10:00`, without a zone: milliseconds as if the clocks showed UTC.
 * Seconds and three decimals may follow. NaN for anything else.
 */
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants'
import { dayOf } from './day.ts'

export const wallTimeOf = (text: string): number => {
  if (typeof text !== 'string' || text.charCodeAt(10) !== LETTER_T) return Number.NaN
  const day = dayOf(text.slice(0, 10))
  if (typeof day !== 'number') return Number.NaN
  const hours = twoDigits(text, 11)
  const minutes = text.charCodeAt(13) === COLON ? twoDigits(text, 14) : Number.NaN
  const seconds = text.length === 16 ? 0 : secondsIn(text)
  return hours <= 23 && minutes <= 59 && seconds < 60_000
    ? day * millisecondsInDay + hours * millisecondsInHour + minutes * millisecondsInMinute + seconds
    : Number.NaN
}

const LETTER_T = 84
const COLON = 58
const ZERO = 48

/** NaN where something else than a digit stands. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Of `:30` or `:30.250`, in milliseconds. */
const secondsIn = (text: string): number => {
  const parts = /^:(\d\d)(?:\.(\d{3}))?$/.exec(text.slice(16))
  return parts === null ? Number.NaN : Number(parts[1]) * 1000 + Number(parts[2] ?? 0)
}
