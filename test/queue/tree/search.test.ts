/** Finding and counting; that both agree with a sorted array is a law, told with the changes. */
import { describe, expect, it } from 'vitest'
import { elementAt, find, indexIn, sumsBefore } from '../../../src/queue/tree/search.ts'
import { emptyTree, type Sorting, type Tree } from '../../../src/queue/tree/tree.ts'
import { update } from '../../../src/queue/tree/update.ts'

type Word = { readonly text: string }

/** Words by their length, then by the alphabet; a word weighs what it is long. */
const by: Sorting<Word, Word> = {
  number: ({ text }) => text.length,
  among: (one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0),
  weight: ({ text }) => text.length,
}

const words = ['an', 'as', 'oak', 'elm', 'pine'].reduce<Tree<Word>>(
  (tree, text) => update(by, tree, { text }, () => ({ text })),
  emptyTree,
)

describe('in a tree', () => {
  it('what is there is found, and nothing else', () => {
    expect(find(by, words, { text: 'elm' })).toEqual({ text: 'elm' })
    expect(find(by, words, { text: 'ash' })).toBeNull()
    expect(find(by, emptyTree, { text: 'ash' })).toBeNull()
  })
  it.each([
    ['a', { count: 0, weight: 0 }],
    ['as', { count: 1, weight: 2 }],
    ['ash', { count: 2, weight: 4 }],
    ['oak', { count: 3, weight: 7 }],
    ['poplar', { count: 5, weight: 14 }],
  ])('before %s comes %j', (text, expected) => expect(sumsBefore(by, words, { text })).toEqual(expected))

  it('a place is where something is, or would be', () => {
    expect([indexIn(by, words, { text: 'as' }), indexIn(by, words, { text: 'zoo' })]).toEqual([1, 4])
    const found = (index: number, text: string): string | null => elementAt(by, words, index, { text })?.text ?? null
    expect([found(1, 'as'), found(1, 'at'), found(2, 'as'), found(9, 'zoo')]).toEqual(['as', null, null, null])
  })
})
