/**
 * A sorted set that keeps its old versions: a B-tree whose nodes know what lies under them weighs.
 *
 * 1. An element has a number to be found by, and an order of its own among those that share it. Numbers stand side by side in
 *    their node, so that a search reads few cache lines, however many elements there are.
 * 2. A change copies the nodes from the root to one leaf; everything else is shared with the version before. Elements are put in
 *    or replaced, never taken out: what is over weighs nothing, and is passed over.
 * 3. Plain data: a tree survives JSON.
 */

/** How elements are sorted and what they weigh. `P` is what identifies one: all that is needed to find it. */
export type Sorting<P, E extends P> = {
  /** A finite number; elements are sorted by it first. */
  readonly number: (probe: P) => number
  /** Among elements of one number: below zero if the first comes first, zero if they are the same. */
  readonly among: (one: P, other: P) => number
  readonly weight: (element: E) => number
}

/** A leaf has elements, a branch has nodes, the empty tree neither. One shape for all three keeps reading them fast. */
export type Tree<E> = {
  /** How many elements weigh something. */
  readonly count: number
  readonly weight: number
  /** The number of each element; of a branch, of the last element under each node. */
  readonly numbers: readonly number[]
  readonly elements: readonly E[]
  readonly nodes: readonly Tree<E>[]
}

/** Elements of a leaf, or nodes of a branch, at most. */
export const WIDTH = 32

export const emptyTree: Tree<never> = { count: 0, weight: 0, numbers: [], elements: [], nodes: [] }

export const isLeaf = <E>({ nodes }: Tree<E>): boolean => nodes.length === 0

/** The last element; only for a tree that has one. */
export const lastIn = <E>(tree: Tree<E>): E => {
  let node = tree
  while (!isLeaf(node)) node = node.nodes[node.nodes.length - 1] as Tree<E>
  return node.elements[node.elements.length - 1] as E
}
