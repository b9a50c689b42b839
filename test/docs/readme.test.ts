/** What the README claims, beside its example, which is run with every other. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../../examples/demo/run.ts'
import manifest from '../../package.json' with { type: 'json' }
import { doors } from '../../scripts/doors.ts'
import { allFences, fencesIn } from '../../scripts/fences.ts'
import { filesUnder } from '../../scripts/files.ts'
import type { Policy } from '../../src/index.ts'
import * as presets from '../../src/preset/index.ts'
import { BUILT_IN_RULES } from '../../src/rule/builtInRule.ts'

const readme = readFileSync('README.md', 'utf8')

/** The cells of every table row whose first cell is code, by that code. */
const rows = new Map(
  [...readme.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => [
    name,
    rest.split('|').map((cell) => cell.trim()),
  ]),
)

const numbersIn = (policy: Policy): readonly number[] =>
  [...new Set([...JSON.stringify(policy).matchAll(/"[A-Z]+-(\d+)"/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b)

describe('its example', () => {
  const [example = ''] = fencesIn('README.md', readme).map(({ code }) => code)
  const lines = example.split('\n').filter((line) => line !== '')

  it('takes at most twenty lines', () => {
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.length).toBeLessThanOrEqual(20)
  })
  it('buys a mug in at most eight lines, from the first import to the order', () => {
    const placed = lines.findIndex((line) => line.includes("'PlaceOrder'"))
    expect(lines[placed]).toContain('const { order')
    expect(placed + 1).toBeLessThanOrEqual(8)
  })
})

describe('what has a default is written', () => {
  /** What an offer, an order or a request may leave out, written as it would be without. */
  const DEFAULT = /\b(?:listed: true|closedEarly: false|closing: null|(?:past|agrees|availableAs): \[\])/

  it('in no example', () => {
    const long = allFences().filter(({ code }) => DEFAULT.test(code))
    const programs = filesUnder('examples', '.ts').filter((file) => DEFAULT.test(readFileSync(file, 'utf8')))
    expect([...long.map(({ file, line }) => `${file}:${line}`), ...programs]).toEqual([])
  })
})

it('both commands are scripts, and the Node it names is the one the package asks for', () => {
  expect(readme).toContain('`npm ci && npm run demo`')
  expect(readme).toContain('`npm ci && npm test`')
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['demo', 'test', 'build']))
  expect(manifest.engines.node).toBe('>=20.19')
  expect(readme).toContain('20.19')
})

it('the demo prints what is shown of it', () => {
  const printed: string[] = []
  const history = 'examples/histories/cross-border-platform.cancelled-after-25-hours.jsonl'
  const status = run([history], {
    read: (path) => ({ text: readFileSync(path, 'utf8') }),
    print: (line) => printed.push(line),
    complain: (line) => printed.push(line),
    histories: [],
    look: { columns: 100, colour: false },
  })
  const [, shown = 'nothing'] = /```text\n([\s\S]*?)```/.exec(readme) ?? []
  expect(status).toBe(0)
  expect(`${printed.join('\n')}\n`).toContain(shown)
})

it('every door is named, and no other', () => {
  const named = [...rows.keys()].filter((name) => name.startsWith(manifest.name))
  expect(named.sort()).toEqual(doors.map(({ subpath }) => manifest.name + subpath.slice(1)).sort())
})

describe('each shop has a row that says what its document says', () => {
  it.each(Object.entries(presets))('%s', (name, policy) => {
    const [, sells, clauses = ''] = rows.get(name) ?? []
    expect(sells).toBe(
      Object.keys(policy.sale)
        .map((kind) => `\`${kind}\``)
        .join(', '),
    )
    const [, first, last] = /^[A-Z]+-(\d+) to [A-Z]+-(\d+)$/.exec(clauses) ?? []
    const claimed = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index)
    expect(numbersIn(policy)).toEqual(claimed)
  })
})

it('built-in rules are all explained where terms are', () => {
  const page = readFileSync('docs/policy.md', 'utf8')
  expect(BUILT_IN_RULES.length).toBeGreaterThan(0)
  expect(BUILT_IN_RULES.filter((rule) => !page.includes(`| \`${rule}\` |`))).toEqual([])
})
