import { isLeaf, type Sorting, type Tree } from './tree.ts'

/** The elements that have a weight, in their order. Only as many are read as are taken. */
export function* elementsOf<P, E extends P>(by: Sorting<P, E>, tree: Tree<E>): Generator<E, void, undefined> {
  if (tree.count === 0) return
  if (!isLeaf(tree)) for (const node of tree.nodes) yield* elementsOf(by, node)
  else for (const element of tree.elements) if (by.weight(element) > 0) yield element
}
