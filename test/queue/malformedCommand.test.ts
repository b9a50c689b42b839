/** What cannot be read as a command: each place is named, with what should stand there. */
import { expect, it } from 'vitest'
import { malformed } from '../../src/queue/malformed.ts'
import { malformedCommand } from '../../src/queue/malformedCommand.ts'
import type { Malformed } from '../../src/queue/reason.ts'

const TYPES = 'JoinQueue, LeaveQueue, ReceiveStock, ReturnStock, TakeStock, WithdrawItem'
const lot = (id: unknown): unknown => ({ type: 'ReceiveStock', data: { at: 1, id, quantity: 1 } })
const leaving = (lines: unknown): unknown => ({
  type: 'LeaveQueue',
  data: { at: 1, id: 'l', order: 'A', since: 1, sequence: 0, lines },
})
const nameless = (...path: Malformed['facts']['path']): Malformed => malformed(path, 'text that is not empty')

it.each<readonly [string, unknown, readonly Malformed[]]>([
  ['null', null, [malformed([], 'a command')]],
  ['a text', 'JoinQueue', [malformed([], 'a command')]],
  ['an object without a type', {}, [malformed(['type'], TYPES)]],
  ['an unknown type', { type: 'Jump', data: { at: 1 } }, [malformed(['type'], TYPES)]],
  ['a type that every object has', { type: 'toString', data: { at: 1 } }, [malformed(['type'], TYPES)]],
  ['no data', { type: 'WithdrawItem' }, [malformed(['data'], 'an object')]],
  ['no id', lot(undefined), [nameless('data', 'id')]],
  ['an empty id', lot(''), [nameless('data', 'id')]],
  ['a blank id', lot(' '), [nameless('data', 'id')]],
  ['an id that is a number', lot(7), [nameless('data', 'id')]],
  ['no names', { type: 'JoinQueue', data: { at: 1 } }, [nameless('data', 'order'), nameless('data', 'line')]],
  ['a list with a gap', leaving(new Array(2)), [malformed(['data', 'lines'], 'a list without gaps')]],
  ['the longest list, of nothing', leaving(new Array(4_294_967_295)), [malformed(['data', 'lines'], 'a list without gaps')]],
  ['no lines', leaving(undefined), [malformed(['data', 'lines'], 'a list')]],
  [
    'lines that are not lines, beside a missing id',
    { type: 'LeaveQueue', data: { order: 'A', lines: [null, { line: '' }, { line: 'L1' }] } },
    [nameless('data', 'id'), nameless('data', 'lines', 0, 'line'), nameless('data', 'lines', 1, 'line')],
  ],
  ['what can be read', leaving([{ line: 'L1', quantity: 1 }]), []],
])('%s', (_, command, expected) => expect(malformedCommand(command)).toEqual(expected))
