/** The demo as it is started by `npm run demo`: what it does with a real disk, pipes and exit status. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'

const STARTS = { timeout: 60_000 }

const start = (
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/demo/main.ts', ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

it('plays every history that comes along, without colours where it is no terminal', STARTS, () => {
  const { status, out, err } = start([])
  expect([status, err]).toEqual([0, ''])
  expect(out).toMatch(/^A cancellation in every stage\n(.*\n)*Cancelled after 25 hours\n/)
  expect(out).not.toContain(String.fromCharCode(27))
})

it('plays standard input under the user’s own terms, tells a bad line, and says so by its exit status', STARTS, () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'))
  const policy = join(folder, 'policy.json')
  writeFileSync(policy, JSON.stringify(marketplace))
  const paid = { order: 'A-1', type: 'RecordPayment', data: { at: 0, id: 'p1', amount: 100 } }
  const { status, out, err } = start(
    ['-', join(folder, 'gone.jsonl'), folder, '--policy', policy, '--json'],
    `oops\n${JSON.stringify(paid)}\n`,
  )
  rmSync(folder, { recursive: true })
  expect(status).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ file: 'standard input', line: 2, decision: { verdict: 'refused' } })
  expect(err).toMatch(/^standard input:1: it is not valid JSON: .*\n.*gone\.jsonl: there is no such file\n.*: it is a folder\n$/)
})
