/**
 * The tree with one element added or replaced.
 *
 * 1. `change` is passed the element that is there, or null, and returns the element to put there. The same one, or null, changes
 *    nothing, and the tree is then the very same.
 * 2. A node that becomes too wide is cut in two; at the end of the tree unevenly, because most elements are added at the end.
 */
import { elementAt, indexIn } from './search.ts'
import { isLeaf, type Sorting, type Tree, WIDTH } from './tree.ts'

type Change<E> = (found: E | null) => E | null

export const update = <P, E extends P>(by: Sorting<P, E>, tree: Tree<E>, probe: P, change: Change<E>): Tree<E> => {
  const root = updateNode(by, tree, probe, change)
  return root.numbers.length > WIDTH ? branch(cutInTwo(by, root, true)) : root
}

/** The node after the change. If it is too wide, its parent cuts it. */
const updateNode = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, probe: P, change: Change<E>): Tree<E> => {
  const found = indexIn(by, node, probe)
  if (isLeaf(node)) return updateLeaf(by, node, found, probe, change)
  const last = node.nodes.length - 1
  const index = Math.min(found, last)
  const before = node.nodes[index] as Tree<E>
  const after = updateNode(by, before, probe, change)
  if (after === before) return node
  return after.numbers.length > WIDTH
    ? branch(splice(node.nodes, index, 1, cutInTwo(by, after, index === last)))
    : withNode(node, index, before, after)
}

const updateLeaf = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, index: number, probe: P, change: Change<E>): Tree<E> => {
  const { count, weight, numbers, elements } = node
  const before = elementAt(by, node, index, probe)
  const after = change(before)
  if (after === null || after === before) return node
  const weightBefore = before === null ? 0 : by.weight(before)
  const weightAfter = by.weight(after)
  return {
    count: count - Math.sign(weightBefore) + Math.sign(weightAfter),
    weight: weight - weightBefore + weightAfter,
    numbers: before === null ? splice(numbers, index, 0, [by.number(after)]) : numbers,
    elements: splice(elements, index, before === null ? 0 : 1, [after]),
    nodes: NONE,
  }
}

const NONE: readonly never[] = []

/** The most frequent change: one node in the place of another. */
const withNode = <E>(node: Tree<E>, index: number, before: Tree<E>, after: Tree<E>): Tree<E> => {
  const number = lastNumber(after)
  return {
    count: node.count - before.count + after.count,
    weight: node.weight - before.weight + after.weight,
    numbers: node.numbers[index] === number ? node.numbers : splice(node.numbers, index, 1, [number]),
    elements: NONE,
    nodes: splice(node.nodes, index, 1, [after]),
  }
}

const branch = <E>(nodes: readonly Tree<E>[]): Tree<E> => {
  let count = 0
  let weight = 0
  for (const node of nodes) {
    count += node.count
    weight += node.weight
  }
  return { count, weight, numbers: nodes.map(lastNumber), elements: NONE, nodes }
}

const leaf = <P, E extends P>(by: Sorting<P, E>, elements: readonly E[]): Tree<E> => {
  let count = 0
  let weight = 0
  for (const element of elements) {
    count += Math.sign(by.weight(element))
    weight += by.weight(element)
  }
  return { count, weight, numbers: elements.map((element) => by.number(element)), elements, nodes: NONE }
}

const cutInTwo = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, isLast: boolean): readonly Tree<E>[] => {
  const cut = isLast ? WIDTH : WIDTH / 2
  return isLeaf(node)
    ? [leaf(by, node.elements.slice(0, cut)), leaf(by, node.elements.slice(cut))]
    : [branch(node.nodes.slice(0, cut)), branch(node.nodes.slice(cut))]
}

/** A copy of the list, with some items in the place of others. */
const splice = <T>(list: readonly T[], index: number, removed: number, added: readonly T[]): readonly T[] => {
  const copy = list.slice()
  copy.splice(index, removed, ...added)
  return copy
}

const lastNumber = <E>({ numbers }: Tree<E>): number => numbers[numbers.length - 1] as number
