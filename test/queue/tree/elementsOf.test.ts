import { expect, it } from 'vitest'
import { elementsOf } from '../../../src/queue/tree/elementsOf.ts'
import { emptyTree, type Sorting, type Tree } from '../../../src/queue/tree/tree.ts'
import { update } from '../../../src/queue/tree/update.ts'

const by: Sorting<number, number> = { number: (probe) => probe, among: () => 0, weight: () => 1 }

const treeOf = (numbers: readonly number[]): Tree<number> =>
  numbers.reduce<Tree<number>>((tree, number) => update(by, tree, number, () => number), emptyTree)

const hundred = Array.from({ length: 100 }, (_, index) => index)

it('goes from the first to the last, whatever came first', () => {
  expect([...elementsOf(by, treeOf([...hundred].reverse()))]).toEqual(hundred)
  expect([...elementsOf(by, emptyTree)]).toEqual([])
})

it('passes over what weighs nothing', () => {
  const heavy: Sorting<number, number> = { ...by, weight: (number) => number % 50 }
  const tree = hundred.reduce<Tree<number>>((before, number) => update(heavy, before, number, () => number), emptyTree)
  expect([...elementsOf(heavy, tree)]).toEqual(hundred.filter((number) => number % 50 > 0))
  expect([tree.count, tree.weight]).toEqual([98, 2450])
})

it('is read no further than it is asked', () => {
  const elements = elementsOf(by, treeOf(hundred))
  expect([elements.next().value, elements.next().value]).toEqual([0, 1])
})
