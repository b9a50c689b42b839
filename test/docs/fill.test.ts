/** The prose of every page is filled to one width. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filled, pagesToFill, WIDTH } from '../../scripts/fill.ts'

it.each(pagesToFill())('%s is filled', (page) => {
  const text = readFileSync(page, 'utf8')
  expect(filled(text)).toBe(text)
})

describe('filling', () => {
  const word = 'x'.repeat(60)
  const fill = (...lines: readonly string[]): readonly string[] => filled(lines.join('\n')).split('\n')

  it('puts as many words on a line as it takes, and not one more', () => {
    expect(fill(word, word, word)).toEqual([`${word} ${word}`, word])
    expect(fill(`${word}${word} ${'y'.repeat(WIDTH - 121)}`)).toHaveLength(1)
    expect(fill(`${word}${word} ${'y'.repeat(WIDTH - 120)}`)).toHaveLength(2)
  })
  it('goes on under the text of an item', () => {
    expect(fill('- a', '  b', `  - ${word} ${word} ${word}`, '12. c')).toEqual([
      '- a b',
      `  - ${word} ${word}`,
      `    ${word}`,
      '12. c',
    ])
  })
  it('leaves tables, headings, fences and comments alone, and the paragraphs beside them apart', () => {
    const page = ['# A', '', 'a', '', '| b |', '| --- |', '<!-- c -->', '', '```ts', 'd', '', 'e', '```', 'f']
    expect(fill(...page)).toEqual(page)
  })
  it('cuts no code, and begins no line with a mark', () => {
    const code = `\`${'c '.repeat(10)}c\``
    expect(fill(`${word} ${word} ${code}`)).toEqual([`${word} ${word}`, code])
    expect(fill(`${word} ${word} ${'z'.repeat(WIDTH - 122)} - a`)[0]).toMatch(/ -$/)
  })
})
