/**
 * Times in English: `Sat 21 Nov 2026, 10:00 (New York time)`.
 *
 * A day as a whole ends with its last instant: `by the end of Fri 20 Nov 2026 (New York time)`.
 */
import type { ClockTime, When } from '../when.ts'

export const instant = (when: When): string => {
  switch (when.is) {
    case 'at':
      return `${shown(when.at)}${inBrackets(when.at)}`
    case 'before':
      return `${when.end.time === null ? 'by the end of' : 'before'} ${shown(when.end)}${inBrackets(when.end)}`
    case 'window':
      if (isOneDay(when.from, when.end)) return `on ${shown(when.end)}${inBrackets(when.end)}`
      return `between ${shown(when.from)} and ${when.end.time === null ? 'the end of ' : ''}${shown(when.end)}${inBrackets(when.end)}`
  }
}

const isOneDay = (from: ClockTime, end: ClockTime): boolean =>
  from.time === null && end.time === null && shown(from) === shown(end)

const shown = ({ weekday, day, month, year, time }: ClockTime): string => {
  const date = `${DAYS[weekday]} ${day} ${MONTHS[month - 1] ?? month} ${year}`
  return time === null ? date : `${date}, ${time}`
}

const DAYS: Readonly<Record<ClockTime['weekday'], string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const inBrackets = ({ zone, offset }: ClockTime): string => {
  const name = zone.name ?? nameOf(zone.id)
  return offset === null ? ` (${name})` : ` (${name}, UTC${offset})`
}

/** `Asia/Shanghai` is `Shanghai time`; a zone that is named after no place is called as it is. */
const nameOf = (id: string): string => {
  if (/^(Etc\/)?(UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu)$/.test(id)) return 'UTC'
  // West of Greenwich these have a plus.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(id) ?? []
  if (hours !== undefined) return `UTC${sign === '+' ? '-' : '+'}${hours}`
  const place = id.split('/').slice(1).at(-1)
  return place === undefined ? id : `${place.replaceAll('_', ' ')} time`
}
