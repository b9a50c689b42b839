/** The tree against a sorted array: whatever is put in or replaced, they hold the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../src/queue/tree/elementsOf.ts'
import { find, sumsBefore } from '../../../src/queue/tree/search.ts'
import { emptyTree, isLeaf, lastIn, type Sorting, type Tree, WIDTH } from '../../../src/queue/tree/tree.ts'
import { update } from '../../../src/queue/tree/update.ts'

type Place = { readonly number: number; readonly name: string }
type Thing = Place & { readonly weight: number }

const compareNames = (one: Place, other: Place): number => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
const by: Sorting<Place, Thing> = { number: (probe) => probe.number, among: compareNames, weight: (thing) => thing.weight }
const compare = (one: Place, other: Place): number => one.number - other.number || compareNames(one, other)

const put = (tree: Tree<Thing>, thing: Thing): Tree<Thing> => update(by, tree, thing, () => thing)
/** What is over weighs nothing. */
const end = (tree: Tree<Thing>, place: Place): Tree<Thing> =>
  update(by, tree, place, (found) => (found === null ? null : { ...found, weight: 0 }))

const modelOf = (model: readonly Thing[], thing: Thing, stays: boolean): readonly Thing[] =>
  [...model.filter((each) => compare(each, thing) !== 0), ...(stays ? [thing] : [])].sort(compare)

/** What is wrong with a tree's own book-keeping, if anything. */
const flaw = (tree: Tree<Thing>, isRoot = true): string | null => {
  const elements = [...elementsOf(by, tree)]
  if (tree.count !== elements.length) return `count ${tree.count} of ${elements.length}`
  if (tree.weight !== elements.reduce((sum, { weight }) => sum + weight, 0)) return `weight ${tree.weight}`
  if (tree.numbers.length > WIDTH) return `width ${tree.numbers.length}`
  if (isLeaf(tree)) return tree.elements.every(({ number }, index) => tree.numbers[index] === number) ? null : 'numbers'
  if (tree.elements.length > 0 || tree.nodes.length !== tree.numbers.length) return 'neither leaf nor branch'
  if (isRoot && tree.nodes.length === 1) return 'a root with one node'
  if (tree.nodes.some(({ numbers }) => numbers.length === 0)) return 'an empty node'
  const ends = tree.nodes.map((node) => lastIn(node).number)
  if (ends.some((number, index) => number !== tree.numbers[index])) return 'numbers of nodes'
  if (new Set(tree.nodes.map(depthOf)).size > 1) return 'leaves at several depths'
  return tree.nodes.map((node) => flaw(node, false)).find((each) => each !== null) ?? null
}

const depthOf = (tree: Tree<Thing>): number => (isLeaf(tree) ? 0 : 1 + depthOf(tree.nodes[0] as Tree<Thing>))

/** Few numbers, so that many things share one; or many. */
const thing = (names: number, numbers = 3): fc.Arbitrary<Thing> =>
  fc.record({
    number: fc.integer({ min: 0, max: numbers }),
    name: fc.integer({ min: 0, max: names }).map(String),
    weight: fc.integer({ min: 1, max: 5 }),
  })

type Changes = readonly (readonly [thing: Thing, stays: boolean])[]

/** Long enough for three levels. */
const LONG = { minLength: 800, maxLength: 1500 }

/** Things that come, and then some that go: of those that came, and others. */
const comeAndGo = (things: fc.Arbitrary<Thing>, sorted: (things: Thing[]) => readonly Thing[]): fc.Arbitrary<Changes> =>
  fc
    .array(things, LONG)
    .chain((come) =>
      fc
        .array(fc.oneof(fc.constantFrom(...come), things), { minLength: 800, maxLength: 3000 })
        .map((go) => [...sorted(come).map((each) => [each, true] as const), ...go.map((each) => [each, false] as const)]),
    )

const MANY = 1_000_000

const changes: fc.Arbitrary<Changes> = fc.oneof(
  fc.array(fc.tuple(thing(3), fc.boolean()), { maxLength: 30 }),
  comeAndGo(thing(900), (things) => things),
  comeAndGo(thing(0, MANY), (things) => things),
  // As orders join: each after the last, so that the last number of every branch grows.
  comeAndGo(thing(3, MANY), (things) => [...things].sort(compare)),
  comeAndGo(thing(3, MANY), (things) => [...things].sort(compare).reverse()),
)

describe('a tree', () => {
  it('holds what a sorted array holds, and keeps its own books', () => {
    fc.assert(
      fc.property(changes, fc.array(thing(900), { maxLength: 20 }), (list, others) => {
        let tree: Tree<Thing> = emptyTree
        const model = new Map<string, Thing>()
        list.forEach(([each, stays], index) => {
          tree = stays ? put(tree, each) : end(tree, each)
          if (stays) model.set(`${each.number} ${each.name}`, each)
          else model.delete(`${each.number} ${each.name}`)
          if (index % 100 === 0) expect(flaw(tree)).toBeNull()
        })
        const sorted = [...model.values()].sort(compare)
        expect([...elementsOf(by, tree)]).toEqual(sorted)
        expect(flaw(tree)).toBeNull()
        // Others seldom hit: most probes are of what was put in.
        const probes = list.filter((_, index) => index % 20 === 0 || index > list.length - 5).map(([each]) => each)
        for (const probe of [...probes, ...others]) {
          const ahead = sorted.filter((each) => compare(each, probe) < 0)
          const weight = ahead.reduce((sum, each) => sum + each.weight, 0)
          expect(sumsBefore(by, tree, probe)).toEqual({ count: ahead.length, weight })
          const found = find(by, tree, probe)
          expect(found === null || found.weight === 0 ? null : found).toEqual(
            sorted.find((each) => compare(each, probe) === 0) ?? null,
          )
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('leaves its old versions as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(thing(60), fc.boolean()), { maxLength: 80 }), (list) => {
        let model: readonly Thing[] = []
        let tree: Tree<Thing> = emptyTree
        const versions = list.map(([each, stays]) => {
          model = modelOf(model, each, stays)
          tree = stays ? put(tree, each) : end(tree, each)
          return { tree, model }
        })
        for (const version of versions) expect([...elementsOf(by, version.tree)]).toEqual(version.model)
      }),
    )
  })

  it('is the same tree after no change', () => {
    const tree = put(put(emptyTree, { number: 1, name: 'a', weight: 2 }), { number: 1, name: 'b', weight: 3 })
    expect(update(by, tree, { number: 1, name: 'a' }, (found) => found)).toBe(tree)
    expect(end(tree, { number: 2, name: 'a' })).toBe(tree)
  })

  it('survives JSON', () => {
    let tree: Tree<Thing> = emptyTree
    for (let number = 0; number < 2000; number++) tree = put(tree, { number, name: 'a', weight: 1 })
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })
})
