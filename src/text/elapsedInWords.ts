import { listed } from './phrases.ts'

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/**
 * Elapsed time (milliseconds) by its two largest units, rounded down: `2 days and 3 hours`. A day of elapsed time has 24 hours.
 */
export const elapsedInWords = (milliseconds: number): string => {
  let left = milliseconds
  const parts = UNITS.flatMap(([unit, length]) => {
    const count = Math.floor(left / length)
    left -= count * length
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`]
  })
  return parts.length === 0 ? 'less than a minute' : listed(parts.slice(0, 2))
}
