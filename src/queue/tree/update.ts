/**
 * The tree with one element put in or replaced: both are one change.
 *
 * 1. `change` is told what is there, or null, and answers with what shall be there; the same, or null, for no change.
 * 2. A node that outgrows its width is cut in two; at the end of the tree unevenly, since who joins mostly joins last.
 */
import { foundAt, indexIn } from './search.ts'
import { isLeaf, type Sorting, type Tree, WIDTH } from './tree.ts'

export const update = <P, E extends P>(
  by: Sorting<P, E>,
  tree: Tree<E>,
  probe: P,
  change: (found: E | null) => E | null,
): Tree<E> => {
  const root = changed(by, tree, probe, change)
  return root.numbers.length > WIDTH ? branch(cutInTwo(by, root, true)) : root
}

/** The node after the change; one too wide is for its parent to cut. */
const changed = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, probe: P, change: (found: E | null) => E | null): Tree<E> => {
  const found = indexIn(by, node, probe)
  if (isLeaf(node)) return changedLeaf(by, node, found, probe, change)
  const last = node.nodes.length - 1
  const index = Math.min(found, last)
  const old = node.nodes[index] as Tree<E>
  const child = changed(by, old, probe, change)
  if (child === old) return node
  return child.numbers.length > WIDTH
    ? branch(spliced(node.nodes, index, 1, cutInTwo(by, child, index === last)))
    : withNode(node, index, old, child)
}

const changedLeaf = <P, E extends P>(
  by: Sorting<P, E>,
  node: Tree<E>,
  index: number,
  probe: P,
  change: (found: E | null) => E | null,
): Tree<E> => {
  const { count, weight, numbers, elements } = node
  const old = foundAt(by, node, index, probe)
  const now = change(old)
  if (now === null || now === old) return node
  const lost = old === null ? 0 : by.weight(old)
  const won = by.weight(now)
  return {
    count: count - Math.sign(lost) + Math.sign(won),
    weight: weight - lost + won,
    numbers: old === null ? spliced(numbers, index, 0, [by.number(now)]) : numbers,
    elements: spliced(elements, index, old === null ? 0 : 1, [now]),
    nodes: NONE,
  }
}

const NONE: readonly never[] = []

/** The most frequent change: one node in the place of another. */
const withNode = <E>(node: Tree<E>, index: number, old: Tree<E>, child: Tree<E>): Tree<E> => {
  const number = lastNumber(child)
  return {
    count: node.count - old.count + child.count,
    weight: node.weight - old.weight + child.weight,
    numbers: node.numbers[index] === number ? node.numbers : spliced(node.numbers, index, 1, [number]),
    elements: NONE,
    nodes: spliced(node.nodes, index, 1, [child]),
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

const spliced = <T>(list: readonly T[], index: number, gone: number, come: readonly T[]): readonly T[] => {
  const copy = list.slice()
  copy.splice(index, gone, ...come)
  return copy
}

const lastNumber = <E>({ numbers }: Tree<E>): number => numbers[numbers.length - 1] as number
