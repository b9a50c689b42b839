/**
 * What is not readable as a command, found before any rule looks at it: it must be of a known type and have data, whatever it names
 * must have a name, and its lines must be a list. Whether its numbers are instants and quantities, the rules say themselves.
 */
import { concat } from '../kernel/concat.ts'
import type { QueueCommandType } from './command.ts'
import { isRecord, malformed } from './malformed.ts'
import type { Malformed } from './reason.ts'

/** What each command calls by name. */
const NAMES: Readonly<Record<QueueCommandType, readonly ('order' | 'line' | 'id')[]>> = {
  JoinQueue: ['order', 'line'],
  LeaveQueue: ['order', 'id'],
  ReceiveStock: ['id'],
  ReturnStock: ['id'],
  TakeStock: ['id'],
  WithdrawItem: [],
}

export const malformedCommand = (command: unknown): readonly Malformed[] => {
  if (!isRecord<'type' | 'data'>(command)) return [malformed([], 'a command')]
  const { type, data } = command
  if (typeof type !== 'string' || !Object.hasOwn(NAMES, type)) return [malformed(['type'], Object.keys(NAMES).join(', '))]
  if (!isRecord<'order' | 'line' | 'id' | 'lines'>(data)) return [malformed(['data'], 'an object')]
  const nameless = NAMES[type as QueueCommandType].filter((key) => !isName(data[key]))
  return concat(
    nameless.map((key) => malformed(['data', key], A_NAME)),
    type === 'LeaveQueue' ? malformedLines(data.lines) : [],
  )
}

const malformedLines = (lines: unknown): readonly Malformed[] => {
  if (!Array.isArray(lines)) return [malformed(['data', 'lines'], 'a list')]
  const problems: Malformed[] = []
  for (let index = 0; index < lines.length; index++) {
    // What goes over a list later would pass over a gap, or find nothing there.
    if (!Object.hasOwn(lines, index)) return [malformed(['data', 'lines'], 'a list without gaps')]
    const each: unknown = lines[index]
    if (!(isRecord<'line'>(each) && isName(each.line))) problems.push(malformed(['data', 'lines', index, 'line'], A_NAME))
  }
  return problems
}

const A_NAME = 'text that is not empty'

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
