import type { Names } from './names.ts'

const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const

/** Elapsed milliseconds by their two largest units, rounded down: `2 days`, `3 hours`. A day of elapsed time has 24 hours. */
export const elapsedIn = ({ elapsed }: Pick<Names, 'elapsed'>, milliseconds: number): readonly string[] => {
  let left = milliseconds
  const parts = UNITS.flatMap(([unit, length]) => {
    const count = Math.floor(left / length)
    left -= count * length
    return count === 0 ? [] : [elapsed[unit](count)]
  })
  return parts.length === 0 ? [elapsed.underAMinute] : parts.slice(0, 2)
}
