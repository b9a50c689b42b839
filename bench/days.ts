/** Days in, days out: adding and counting business days, and what it costs to get there. */
import { addBusinessDays as addWeekdays } from 'date-fns/addBusinessDays'
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays'
import { Temporal } from 'temporal-polyfill'
import { addBusinessDays, type CalendarDocument, calendarOf, countBusinessDays, type Day, isoOf } from '../src/calendar/index.ts'
import { plusDays } from '../src/value/day.ts'
import { offsetAt, zoneOf } from '../src/calendar/zone.ts'
import { type Case, each } from './measure.ts'
import { addWithDateFns, addWithTemporal, DateTime, dayjs, isoOfDate, moment } from './peers.ts'
import { agree, COUNTS, calendar, DAYS, documentOver, INSTANTS } from './shop.ts'

export const days = (): readonly Case[] => [...COUNTS.map(adding), counting, building, coldZones]

const pick = <T>(list: readonly T[], run: number): T => list[run & (list.length - 1)] as T
const ISO = DAYS.map(isoOf)

const adding = (count: number): Case => {
  const dates = ISO.map((iso) => new Date(`${iso}T00:00`))
  const plainDates = ISO.map((iso) => Temporal.PlainDate.from(iso))
  const luxonDates = ISO.map((iso) => DateTime.fromISO(iso, { zone: 'UTC' }))
  const dayjsDates = ISO.map((iso) => dayjs(iso))
  const moments = ISO.map((iso) => moment(iso))
  const ours = isoOf(addBusinessDays(calendar, DAYS[0] as Day, count) as Day)
  agree('date-fns', ours, isoOfDate(addWithDateFns(pick(dates, 0), count)))
  agree('temporal', ours, addWithTemporal(pick(plainDates, 0), count).toString())
  agree('luxon', ours, pick(luxonDates, 0).plusBusiness({ days: count }).toISODate())
  agree('moment', ours, pick(moments, 0).clone().businessAdd(count).format('YYYY-MM-DD'))
  return {
    case: `addBusinessDays, n = ${count}`,
    ours: (runs) => {
      let sum = 0
      for (let run = 0; run < runs; run++) sum += addBusinessDays(calendar, DAYS[run & 1023] as Day, count) as number
      return sum
    },
    peers: {
      'date-fns, weekends only': each((run) => addWeekdays(pick(dates, run), count)),
      'date-fns, holiday loop': each((run) => addWithDateFns(pick(dates, run), count)),
      'luxon-business-days': each((run) => pick(luxonDates, run).plusBusiness({ days: count })),
      'dayjs-business-days, weekends only': each((run) => pick(dayjsDates, run).businessDaysAdd(count)),
      'moment-business-days': each((run) => pick(moments, run).clone().businessAdd(count)),
      'temporal-polyfill, holiday loop': each((run) => addWithTemporal(pick(plainDates, run), count)),
    },
  }
}

const counting: Case = {
  case: 'countBusinessDays, 350 days apart',
  ours: (runs) => {
    let sum = 0
    for (let run = 0; run < runs; run++) {
      const day = DAYS[run & 1023] as Day
      sum += countBusinessDays(calendar, day, plusDays(day, 350)) as number
    }
    return sum
  },
  peers: {
    'date-fns, weekends only': each((run) => {
      const day = pick(DAYS, run) * 86_400_000
      return differenceInBusinessDays(new Date(day + 350 * 86_400_000), new Date(day))
    }),
  },
}

const THREE_YEARS = documentOver(2026, 3)

const building: Case = {
  case: 'calendarOf, 3 years, a new document',
  ours: (runs) => {
    const documents: readonly CalendarDocument[] = Array.from({ length: runs }, () => ({ ...THREE_YEARS }))
    return documents.map(calendarOf)
  },
  peers: {},
}

/** A zone is cold only once: as many samples as there are zones. */
const coldZones: Case = {
  case: 'a zone never asked before',
  samples: () =>
    Intl.supportedValuesOf('timeZone').map((name) => {
      const start = performance.now()
      const zone = zoneOf(name)
      if (zone !== undefined) offsetAt(zone, pick(INSTANTS, 0)) + offsetAt(zone, pick(INSTANTS, 1023))
      return (performance.now() - start) * 1e6
    }),
}
