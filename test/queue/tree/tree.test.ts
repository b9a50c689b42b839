import { expect, it } from 'vitest'
import { emptyTree, isLeaf, lastIn, type Sorting, type Tree } from '../../../src/queue/tree/tree.ts'
import { update } from '../../../src/queue/tree/update.ts'

const by: Sorting<number, number> = { number: (probe) => probe, among: () => 0, weight: () => 1 }

it('grows from a leaf to branches, and knows its last element', () => {
  let tree: Tree<number> = emptyTree
  expect(isLeaf(tree)).toBe(true)
  for (let number = 0; number < 2000; number++) tree = update(by, tree, number, () => number)
  expect([isLeaf(tree), tree.count, lastIn(tree)]).toEqual([false, 2000, 1999])
})
