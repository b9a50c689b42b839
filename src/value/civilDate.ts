/**
 * Dates of the Gregorian calendar as whole numbers, and back, by arithmetic alone.
 *
 * Years are counted from 1 March, so that the day that leap years add comes last. 400 such years always have 146,097 days.
 */

/** A date as three numbers: the month from 1 to 12, the date from 1. */
type CivilDate = { readonly year: number; readonly month: number; readonly date: number }

const DAYS_IN_400_YEARS = 146_097
/** From 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468

/** Days since 1970-01-01 of a date that exists. */
export const daysUntil = (year: number, month: number, date: number): number => {
  const fromMarch = month > 2 ? year : year - 1
  const cycle = Math.floor(fromMarch / 400)
  const yearOfCycle = fromMarch - cycle * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  return cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH
}

/** The date so many whole days after 1970-01-01. */
export const civilDateAfter = (days: number): CivilDate => {
  const cycle = Math.floor((days + EPOCH) / DAYS_IN_400_YEARS)
  const dayOfCycle = days + EPOCH - cycle * DAYS_IN_400_YEARS
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1)
  return { year, month, date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
