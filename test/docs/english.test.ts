import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/files.ts'
import { englishTo } from '../text/everythingSaid.ts'
import { englishOf, turnsIn } from './english.ts'

/** What is held to plain English: single files, and the files below a folder whose paths end so. Of sources, the comments. */
const CHECKED: readonly (readonly [place: string, ending?: string])[] = [
  ['README.md'],
  ['CONTRIBUTING.md'],
  ['CHANGELOG.md'],
  ['docs', '.md'],
  ['examples', '.md'],
  ['examples', '.ts'],
  ['src', '.ts'],
]

const files = CHECKED.flatMap(([place, ending]) => (ending === undefined ? [place] : filesUnder(place, ending)))

const turnsOf = (file: string): readonly string[] =>
  turnsIn(englishOf(file, readFileSync(file, 'utf8'))).map(({ line, habit, words }) => `${file}:${line} ${habit}: ${words}`)

describe('plain English', () => {
  it('is what pages and comments are written in', () => {
    expect(files.flatMap(turnsOf)).toEqual([])
  })

  it.each(['customer', 'support'] as const)('is what is said to: %s', { timeout: 120_000 }, (to) => {
    const said = englishTo(to)
    expect(said.length).toBeGreaterThan(5_000)
    expect(said.filter((sentence) => turnsIn(sentence).length > 0)).toEqual([])
  })
})

describe('the four habits', () => {
  it.each([
    ['isNo', '0.5 is no amount: it takes a whole number.', 'is no amount'],
    ['isNo', 'What is no\nwhole number stays.', 'is no whole'],
    ['isNo', 'Participles are no nouns.', 'are no nouns'],
    ['bareWho', 'Append it. Who loses reads again and decides again.', 'Who loses reads'],
    ['bareWho', '- Who comes late takes its place.', 'Who comes late takes'],
    ['bareWho', 'Leaving never helps who leaves.', 'helps who leaves'],
    ['noAgent', 'The order is taken, and the customer is told so.', 'is told'],
    ['noAgent', 'It is then said how late it leaves.', 'is then said'],
    ['noAgent', 'Late money, taken up again.', 'taken up again'],
    ['noAgent', 'It closes of itself.', 'of itself'],
    ['elseForOr', 'The customer is to pay, else the order expires.', 'else'],
    ['elseForOr', 'Else it is late.', 'Else'],
    ['elseForOr', 'Nothing is owed by anybody.', 'owed by anybody'],
    ['elseForOr', 'Each order, be it new or old, counts.', ', be it'],
  ] as const)('%s: %s', (habit, text, words) => {
    expect(turnsIn(text)).toEqual([{ line: 1, habit, words }])
  })

  it.each([
    'There is no such order. Where there is no clause, there are no reasons.',
    'It is no longer listed, and the sum is no more than ten.',
    'Who is served first? Ask who owes what by when, and for who may send one.',
    'Who gets how many, in turn, and what is left.',
    '# Who may send what',
    'Whoever loses the race reads again. The seller, who may still help, is asked.',
    'Two deadlines are told apart by their clause, which is said to be rare.',
    'Anything else is refused; somebody else may be faster, or else nothing happens.',
    'The shop tells the customer. Nobody else pays.',
  ])('are not in: %s', (text) => {
    expect(turnsIn(text)).toEqual([])
  })

  it('are found on their lines', () => {
    expect(turnsIn('One.\nTwo is\nno three.\nElse four.').map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('what is English', () => {
  const shown = (file: string, text: string): string => englishOf(file, text).replace(/\s+/g, ' ').trim()

  it('on a page is all but its code, and what its links point to', () => {
    const page = [
      'One `is no code` two.',
      '```ts',
      'this is no(code)',
      '```',
      '[three](is/no/link.md) https://is.no/page',
      '',
      'four',
    ]
    expect(shown('page.md', page.join('\n'))).toBe('One two. [three four')
  })
  it('in a source is what its comments say', () => {
    const source = ['/**', ' * One `is no code`.', ' */', "const a = 'is no comment' // two", '/* three */', 'a()']
    expect(shown('source.ts', source.join('\n'))).toBe('One . two three')
  })
  it('keeps its lines', () => {
    const text = '/**\n * One.\n */\nconst a = 1\n// two'
    expect(
      englishOf('source.ts', text)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['', 'One.', '', '', 'two'])
  })
})
