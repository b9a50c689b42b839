import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideQueue } from '../../src/queue/index.ts'
import { readQueueCommand } from '../../src/schema/readQueueCommand.ts'
import { someCommand } from '../queue/histories.ts'
import { everyQueueCommand, TWO_WAIT } from '../queue/support.ts'
import { HOSTILE, whatever } from './hostile.ts'
import { changed, placesIn } from './issues.ts'

const named = everyQueueCommand.map((command) => [command.type, command] as const)

describe('a command to a queue', () => {
  it.each(named)('%s reads back as itself', (_, command) => {
    expect(readQueueCommand(JSON.parse(JSON.stringify(command)))).toEqual({ _tag: 'Right', right: command })
  })

  it.each(named)('%s with another thing in any one place is an issue there', (_, command) => {
    for (const path of placesIn(command)) {
      const read = readQueueCommand(changed(command, path, { nothing: 'like it' }))
      const places = read._tag === 'Left' ? read.left.map((issue) => issue.path.slice(0, path.length)) : []
      expect(places, path.join('.')).toContainEqual(path)
    }
  })

  it('may say that no date was promised', () => {
    const data = { at: 0, order: 'A', line: 'L1', quantity: 1, since: 0, sequence: 0, promised: null }
    expect(readQueueCommand({ type: 'JoinQueue', data })).toEqual({ _tag: 'Right', right: { type: 'JoinQueue', data } })
  })

  it('may write instants in ISO 8601, and has epoch milliseconds inside', () => {
    const written = '2026-11-21T10:00:00+09:00'
    const instant = Date.UTC(2026, 10, 21, 1)
    const data = { order: 'A', line: 'L1', quantity: 1, sequence: 0 }
    const joining = (at: unknown): unknown => ({ type: 'JoinQueue', data: { ...data, at, since: at, promised: at } })
    expect(readQueueCommand(joining(written))).toEqual({ _tag: 'Right', right: joining(instant) })
  })
})

it.each([...HOSTILE.keys()])('whatever comes in, there is an answer: %s', (kind) => {
  expect(readQueueCommand(HOSTILE.get(kind))._tag).toBe('Left')
})

it('whatever was read can be decided: nothing of it is malformed', () => {
  const damaged = fc
    .tuple(someCommand, fc.nat(), whatever)
    .map(([command, which, put]) => changed(command, placesIn(command)[which % placesIn(command).length] ?? [], put))
  fc.assert(
    fc.property(fc.oneof(whatever, damaged, someCommand), (json) => {
      const read = readQueueCommand(json)
      if (read._tag === 'Left') return
      const codes = decideQueue({}, TWO_WAIT, read.right).because.map(({ code }) => code)
      expect(codes.filter((code) => code === 'malformed' || code.startsWith('bad') || code === 'noUnitsNamed')).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})
