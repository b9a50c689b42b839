/** What the command line asks for. */
import { parseArgs } from 'node:util'
import { zoneOf } from '../../src/calendar/zone.ts'
import type { CalendarQuestion } from './runCalendar.ts'

export type Asked = {
  /** Paths, `-` for standard input; none for the histories that come along. */
  readonly files: readonly string[]
  readonly policy: string | null
  /** The time zone to tell times in; null for the shop's. */
  readonly zone: string | null
  /** Whom the sentences speak to. */
  readonly to: 'customer' | 'support'
  readonly json: boolean
  readonly help: boolean
  /** A calendar to be drawn instead, with a deadline: from when, how long, and how. */
  readonly calendar: (CalendarQuestion & { readonly path: string }) | null
}

/** What is asked for, or a sentence on what cannot be understood. */
export const askedIn = (args: readonly string[]): Asked | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        zone: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        calendar: { type: 'string' },
        at: { type: 'string' },
        span: { type: 'string' },
        svg: { type: 'boolean' },
      },
    })
    const { policy = null, zone = null, to = 'support', json = false, help = false, calendar: path } = values
    if (zone !== null && zoneOf(zone) === undefined) return `--zone takes a time zone such as Europe/Berlin, not '${zone}'.`
    if (to !== 'customer' && to !== 'support') return `--to takes customer or support, not '${to}'.`
    const asked = { files: positionals, policy, zone, to, json, help } as const
    if (path === undefined) return { ...asked, calendar: null }
    const { at, span = '{"businessDays":5}', svg = false } = values
    return at === undefined
      ? 'A calendar is drawn from an instant on: say --at 2026-12-21T15:00+01:00.'
      : { ...asked, calendar: { path, at, span, svg } }
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(/\. .*$/s, '.')
  }
}

export const HELP = `Plays the histories of orders: what was asked, what the shop's terms said and why, what follows.

  npm run demo                                  the histories in examples/histories
  npm run demo -- FILE…                         others; a file's name begins with whose terms it is
                                                played under, as importer.my-order.jsonl
  npm run demo -- FILE… --policy POLICY.json    others, under your own terms
  npm run demo -- … --zone Europe/Berlin        with times in that zone instead of the shop's
  npm run demo -- … --to customer               in words for the customer instead of for support
  npm run demo -- … --json                      for programs: one JSON object a line, one a decision
  npm run demo -- --calendar CALENDAR.json --at INSTANT [--span '{"businessDays":5}'] [--svg]
                                                a calendar's months, with a deadline drawn in

A FILE has one JSON object a line: something that was asked of, done to or reported of an order.
Instants are ISO 8601 with an offset, or epoch milliseconds. - is standard input.

  {"order":"A-1","type":"RecordDelivery","data":{"at":"2026-11-20T10:00:00+08:00"}}

Exit status: 0, everything was played; 1, something could not be read, and the rest was played;
2, the command line was not understood.`
