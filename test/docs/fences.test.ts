import { describe, expect, it } from 'vitest'
import { allFences, type Fence, fencesIn } from '../../scripts/fences.ts'
import { compile } from './compile.ts'
import { fenceFile } from './fenceFile.ts'

/** The compiler reads the whole library for the first fence. */
const COMPILER_TIMEOUT = 60_000

const run = (fence: Fence): Promise<unknown> => import(/* @vite-ignore */ fenceFile(fence))

const fences = allFences()

it('every fence compiles under the strict settings', { timeout: COMPILER_TIMEOUT }, () => {
  expect(compile(fences)).toEqual([])
})

describe('every fence runs', () => {
  it.each(fences.map((fence) => [`${fence.file}:${fence.line}`, fence] as const))('%s', async (_, fence) => {
    await run(fence)
  })
})

describe('the finder of fences', () => {
  const found = (file: string, lines: readonly string[]): readonly (readonly [number, string])[] =>
    fencesIn(file, lines.join('\n')).map(({ line, code }) => [line, code])

  it('finds them on a page, with their lines', () => {
    expect(found('page.md', ['# Title', '```ts', 'a()', 'b()', '```', '', '  ```ts', '  c()', '  ```'])).toEqual([
      [3, 'a()\nb()'],
      [8, '  c()'],
    ])
  })
  it('leaves other languages alone, and what a longer fence shows', () => {
    expect(
      found('page.md', ['```json', '{}', '```', '```ts twoslash', 'a()', '```', '````md', '```ts', 'a()', '```', '````']),
    ).toEqual([])
  })
  it('makes one program of a fence and those that continue it, each on its lines', () => {
    expect(
      found('page.md', [
        '```ts',
        'a()',
        '```',
        'and',
        '```ts continued',
        'b()',
        '```',
        '```ts continued',
        'c()',
        '```',
        '```ts',
        'd()',
        '```',
      ]),
    ).toEqual([
      [2, 'a()\n\n\n\nb()\n\n\nc()'],
      [12, 'd()'],
    ])
  })
  it.each([
    ['page.md', ['```ts continued', 'a()', '```']],
    ['source.ts', ['/**', ' * ```ts', ' * a()', ' * ```', ' */', '/**', ' * ```ts continued', ' * b()', ' * ```', ' */']],
  ])('lets nothing continue what is not there, nor another doc comment: %s', (file, lines) => {
    expect(() => found(file, lines)).toThrow('continues no other fence')
  })
  it('finds them in doc comments, and nowhere else in a source', () => {
    const source = [
      '/**',
      ' * Says.',
      ' *',
      ' * ```ts',
      ' * if (a) {',
      ' *   b()',
      ' * }',
      ' * ```',
      ' */',
      'const x = `',
      '```ts',
      'c()',
      '```',
      '`',
    ]
    expect(found('source.ts', source)).toEqual([[5, 'if (a) {\n  b()\n}']])
  })
})

describe('a bad fence is found out', () => {
  const bad = (code: string): Fence => ({ file: 'bad.md', line: 7, code })

  it('by the compiler, with its line', { timeout: COMPILER_TIMEOUT }, () => {
    expect(compile([bad("\nexport const n: number = 'one'")])).toEqual([
      "bad.md:8 Type 'string' is not assignable to type 'number'.",
    ])
  })
  it('by running it', async () => {
    await expect(run(bad("import { strict as assert } from 'node:assert'\nassert.equal(1, 2)"))).rejects.toThrow()
  })
})
