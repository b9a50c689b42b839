/**
 * A sorted set that keeps its old versions: a B-tree in which each node knows the weight of what lies under it.
 *
 * 1. An element is found by its number; those that share a number have an order among themselves. The numbers of a node stand
 *    side by side, so that a search reads few cache lines, however many elements there are.
 * 2. A change copies the nodes from the root to one leaf, and shares everything else with the version before. Elements are added
 *    or replaced, never taken out: an element that no longer counts has no weight, and is passed over.
 * 3. Plain data: a tree survives JSON.
 */

/** How elements are sorted, and what each weighs. `P` identifies an element: it is all that is needed to find it. */
export type Sorting<P, E extends P> = {
  /** A finite number; elements are sorted by it first. */
  readonly number: (probe: P) => number
  /** Among elements of one number: below zero if the first comes first, zero if they are the same. */
  readonly among: (one: P, other: P) => number
  readonly weight: (element: E) => number
}

/** A leaf has elements, a branch has nodes, the empty tree has neither. One shape for all three keeps reading them fast. */
export type Tree<E> = {
  /** How many elements have a weight. */
  readonly count: number
  readonly weight: number
  /** The number of each element; of a branch, the number of the last element under each node. */
  readonly numbers: readonly number[]
  readonly elements: readonly E[]
  readonly nodes: readonly Tree<E>[]
}

/** The most elements of a leaf, or nodes of a branch. */
export const WIDTH = 32

export const emptyTree: Tree<never> = { count: 0, weight: 0, numbers: [], elements: [], nodes: [] }

export const isLeaf = <E>({ nodes }: Tree<E>): boolean => nodes.length === 0

/** The last element; only for a tree that has one. */
export const lastIn = <E>(tree: Tree<E>): E => {
  let node = tree
  while (!isLeaf(node)) node = node.nodes[node.nodes.length - 1] as Tree<E>
  return node.elements[node.elements.length - 1] as E
}
