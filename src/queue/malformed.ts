/**
 * What is no command, no terms, or no outlook at all: told before any rule looks at it.
 *
 * 1. Terms are an object, and a limit is a whole number of units.
 * 2. A command is of a known type and has data; what it names has a name, and its lines are a list.
 *
 * Whether its numbers are instants and quantities, the rules say themselves.
 */
import { concat } from '../kernel/concat.ts'
import type { QueueCommand, QueueCommandType } from './command.ts'
import type { Malformed } from './reason.ts'
import type { QueueTerms } from './terms.ts'

export const malformedIn = (terms: QueueTerms, command: QueueCommand): readonly Malformed[] =>
  concat(malformedTerms(terms), malformedCommand(command))

/** What each command calls by name. */
const NAMES: Readonly<Record<QueueCommandType, readonly ('order' | 'line' | 'id')[]>> = {
  JoinQueue: ['order', 'line'],
  LeaveQueue: ['order', 'id'],
  ReceiveStock: ['id'],
  ReturnStock: ['id'],
  TakeStock: ['id'],
  WithdrawItem: [],
}

type Key =
  | 'type'
  | 'data'
  | 'order'
  | 'line'
  | 'lines'
  | 'id'
  | 'limit'
  | 'units'
  | 'supply'
  | 'handling'
  | 'calendar'
  | 'tables'
  | 'span'

type Loose = { readonly [key in Key]?: unknown }

export const malformedTerms = (terms: unknown): readonly Malformed[] => {
  if (!isObject(terms)) return [malformed(['terms'], 'an object')]
  const { limit } = terms
  const isRight = limit === undefined || (isObject(limit) && Number.isSafeInteger(limit.units) && Number(limit.units) >= 0)
  return isRight ? [] : [malformed(['terms', 'limit', 'units'], 'a whole number of at least 0')]
}

/** What is no outlook, or no terms, for a question about ship dates; null where both can be read. */
export const unreadable = (terms: unknown, outlook: unknown): Malformed | null => {
  const [problem] = malformedTerms(terms)
  if (problem !== undefined) return problem
  if (!isObject(outlook)) return malformed(['outlook'], 'an object')
  const { supply, handling } = outlook
  if (!Array.isArray(supply)) return malformed(['outlook', 'supply'], 'what supplyOf answers')
  if (!isObject(handling)) return malformed(['outlook', 'handling'], 'an object')
  const { calendar, span } = handling
  if (!isObject(calendar) || !isObject(calendar.tables))
    return malformed(['outlook', 'handling', 'calendar'], 'what calendarOf answers')
  return isObject(span) ? null : malformed(['outlook', 'handling', 'span'], 'an object')
}

const malformedCommand = (command: unknown): readonly Malformed[] => {
  if (!isObject(command)) return [malformed([], 'a command')]
  const { type, data } = command
  if (typeof type !== 'string' || !Object.hasOwn(NAMES, type)) return [malformed(['type'], Object.keys(NAMES).join(', '))]
  if (!isObject(data)) return [malformed(['data'], 'an object')]
  const nameless = NAMES[type as QueueCommandType].filter((key) => !isName(data[key]))
  return concat(
    nameless.map((key) => malformed(['data', key], A_NAME)),
    type === 'LeaveQueue' ? malformedLines(data.lines) : [],
  )
}

const malformedLines = (lines: unknown): readonly Malformed[] =>
  Array.isArray(lines)
    ? lines.flatMap((each: unknown, index) =>
        isObject(each) && isName(each.line) ? [] : [malformed(['data', 'lines', index, 'line'], A_NAME)],
      )
    : [malformed(['data', 'lines'], 'a list')]

const A_NAME = 'text that is not empty'

export const malformed = (path: Malformed['facts']['path'], expected: string): Malformed => ({
  code: 'malformed',
  clause: null,
  facts: { path, expected },
})

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
