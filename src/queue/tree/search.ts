/** Where in a tree something is, or would be. */
import { isLeaf, lastIn, type Sorting, type Tree } from './tree.ts'

/** The element that the probe identifies, or null. */
export const find = <P, E extends P>(by: Sorting<P, E>, tree: Tree<E>, probe: P): E | null => {
  let node = tree
  while (!isLeaf(node)) {
    const next = node.nodes[indexIn(by, node, probe)]
    if (next === undefined) return null
    node = next
  }
  return elementAt(by, node, indexIn(by, node, probe), probe)
}

/** How many elements with a weight come before the probe, whether or not it is there, and the sum of their weights. */
export const sumsBefore = <P, E extends P>(
  by: Sorting<P, E>,
  tree: Tree<E>,
  probe: P,
): { readonly count: number; readonly weight: number } => {
  let count = 0
  let weight = 0
  let node: Tree<E> | undefined = tree
  while (node !== undefined) {
    const index: number = indexIn(by, node, probe)
    for (const { count: more, weight: heavier } of node.nodes.slice(0, index)) {
      count += more
      weight += heavier
    }
    for (const element of node.elements.slice(0, index)) {
      count += Math.sign(by.weight(element))
      weight += by.weight(element)
    }
    node = node.nodes[index]
  }
  return { count, weight }
}

/** The first element, or node, that does not end before the probe; the length if all do. */
export const indexIn = <P, E extends P>(by: Sorting<P, E>, node: Tree<E>, probe: P): number => {
  const { numbers } = node
  const number = by.number(probe)
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const there = numbers[middle] as number
    if (there < number || (there === number && by.among(lastAt(node, middle), probe) < 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** The element of a leaf at an index, if it is the one that the probe identifies. */
export const elementAt = <P, E extends P>(
  by: Sorting<P, E>,
  { numbers, elements }: Tree<E>,
  index: number,
  probe: P,
): E | null =>
  // The number is compared first: it lies beside those that have just been read.
  numbers[index] === by.number(probe) && by.among(elements[index] as E, probe) === 0 ? (elements[index] as E) : null

/** The element of a leaf at an index; of a branch, the last one under the node there. */
const lastAt = <E>(node: Tree<E>, index: number): E =>
  isLeaf(node) ? (node.elements[index] as E) : lastIn(node.nodes[index] as Tree<E>)
