import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { doors } from '../../scripts/doors.ts'
import { unspoken } from './publicNames.ts'

/** The compiler reads the whole library. */
const COMPILER_TIMEOUT = 60_000

it('every public name says what it is, and every function shows how it is used', { timeout: COMPILER_TIMEOUT }, () => {
  expect(unspoken(doors.map(({ source }) => source))).toEqual([])
})

it('a name that says nothing is found, and a function without an example', { timeout: COMPILER_TIMEOUT }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'))
  const door = join(folder, 'index.ts')
  writeFileSync(door, 'export type A = 1\n/** Says. */\nexport type B = 2\n/** Says. */\nexport const f = (): A => 1\n')
  expect(unspoken([door])).toEqual([`${door}:1 A does not say what it is`, `${door}:5 f has no example`])
  rmSync(folder, { recursive: true })
})
