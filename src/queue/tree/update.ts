/**
 * The tree with one element put in, replaced or taken out: all three are one change.
 *
 * 1. `change` is told what is there, or null, and answers with what shall be there, or null.
 * 2. A node that outgrows its width is cut in two; at the end of the tree unevenly, since who joins mostly joins last.
 * 3. A node that has shrunk to a quarter is joined with its neighbour.
 */
import { indexIn, isSame } from './search.ts'
import { emptyTree, isLeaf, lastIn, type Sorting, type Tree, WIDTH } from './tree.ts'

export const update = <P, E extends P>(
  by: Sorting<P, E>,
  tree: Tree<E>,
  probe: P,
  change: (found: E | null) => E | null,
): Tree<E> => {
  const root = changed(by, tree, probe, change)
  if (widthOf(root) > WIDTH) return branch(by, cutInTwo(by, root, true))
  if (root.size === 0) return emptyTree
  const [only] = root.nodes
  return only !== undefined && root.nodes.length === 1 ? only : root
}

/** The node after the change; one too wide, or with too little, for its parent to mend. */
const changed = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, probe: P, change: (found: E | null) => E | null): Tree<E> => {
  const found = indexIn(by, node, probe)
  if (isLeaf(node)) return changedLeaf(by, node, found, probe, change)
  const index = Math.min(found, node.nodes.length - 1)
  const old = node.nodes[index] as Tree<E>
  const child = changed(by, old, probe, change)
  if (child === old) return node
  const isLast = index === node.nodes.length - 1
  if (widthOf(child) > WIDTH) return withNodes(by, node, index, 1, cutInTwo(by, child, isLast))
  const hasShrunk = widthOf(child) < widthOf(old) && widthOf(child) <= WIDTH / 4
  if (!hasShrunk) return withNode(by, node, index, child)
  if (node.nodes.length === 1) return withNodes(by, node, 0, 1, child.size === 0 ? [] : [child])
  const left = isLast ? index - 1 : index
  const first = isLast ? node.nodes[left] : child
  const second = isLast ? child : node.nodes[index + 1]
  return withNodes(by, node, left, 2, together(by, first as Tree<E>, second as Tree<E>))
}

const changedLeaf = <P, E extends P>(
  by: Sorting<P, E>,
  leaf: Tree<E>,
  index: number,
  probe: P,
  change: (found: E | null) => E | null,
): Tree<E> => {
  const { elements, numbers } = leaf
  const there = elements[index]
  const old = there !== undefined && isSame(by, there, probe) ? there : null
  const now = change(old)
  if (now === old) return leaf
  const gone = old === null ? 0 : 1
  const come = now === null ? [] : [now]
  return {
    size: leaf.size - gone + come.length,
    weight: leaf.weight - (old === null ? 0 : by.weight(old)) + (now === null ? 0 : by.weight(now)),
    numbers: spliced(numbers, index, gone, now === null ? [] : [by.number(now)]),
    elements: spliced(elements, index, gone, come),
    nodes: NONE,
  }
}

const NONE: readonly never[] = []

const widthOf = <E>({ numbers }: Tree<E>): number => numbers.length

/** The most frequent change: one node in the place of another. */
const withNode = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, index: number, child: Tree<E>): Tree<E> => {
  const old = node.nodes[index] as Tree<E>
  const nodes = node.nodes.slice()
  nodes[index] = child
  const number = child.numbers[child.numbers.length - 1] as number
  return {
    size: node.size - old.size + child.size,
    weight: node.weight - old.weight + child.weight,
    numbers: node.numbers[index] === number ? node.numbers : spliced(node.numbers, index, 1, [by.number(lastIn(child))]),
    elements: NONE,
    nodes,
  }
}

const withNodes = <P, E extends P>(
  by: Sorting<P, E>,
  node: Tree<E>,
  index: number,
  gone: number,
  come: readonly Tree<E>[],
): Tree<E> => branch(by, spliced(node.nodes, index, gone, come))

const branch = <P, E extends P>(by: Sorting<P, E>, nodes: readonly Tree<E>[]): Tree<E> => {
  let size = 0
  let weight = 0
  for (const node of nodes) {
    size += node.size
    weight += node.weight
  }
  return { size, weight, numbers: nodes.map((node) => by.number(lastIn(node))), elements: NONE, nodes }
}

const leaf = <P, E extends P>(by: Sorting<P, E>, elements: readonly E[]): Tree<E> => {
  let weight = 0
  for (const element of elements) weight += by.weight(element)
  return { size: elements.length, weight, numbers: elements.map((element) => by.number(element)), elements, nodes: NONE }
}

const cutInTwo = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, isLast: boolean): readonly Tree<E>[] => {
  const cut = isLast ? WIDTH : widthOf(node) >>> 1
  return isLeaf(node)
    ? [leaf(by, node.elements.slice(0, cut)), leaf(by, node.elements.slice(cut))]
    : [branch(by, node.nodes.slice(0, cut)), branch(by, node.nodes.slice(cut))]
}

/** Two neighbours as one, or where that would be too wide, as two of about the same width. */
const together = <P, E extends P>(by: Sorting<P, E>, left: Tree<E>, right: Tree<E>): readonly Tree<E>[] => {
  if (left.size === 0) return [right]
  if (right.size === 0) return [left]
  const one = isLeaf(left) ? leaf(by, [...left.elements, ...right.elements]) : branch(by, [...left.nodes, ...right.nodes])
  return widthOf(one) > WIDTH ? cutInTwo(by, one, false) : [one]
}

const spliced = <T>(list: readonly T[], index: number, gone: number, come: readonly T[]): readonly T[] => {
  const copy = list.slice()
  copy.splice(index, gone, ...come)
  return copy
}
