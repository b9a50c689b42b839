import { isLeaf, type Tree } from './tree.ts'

/** The elements in their order, read as far as they are asked for. */
export function* elementsOf<E>(tree: Tree<E>): Generator<E, void, undefined> {
  if (isLeaf(tree)) yield* tree.elements
  else for (const node of tree.nodes) yield* elementsOf(node)
}
