/** That the acceptance page can be trusted in its column of rules: what is noted was read, where it is said to be, by whom. */
import { describe, expect, it } from 'vitest'
import type { Command, Policy } from '../../src/index.ts'
import { crossBorderPlatform, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { clauseFor } from '../../src/rule/builtInRule.ts'
import { aLine, aPlacing, FRI_2026_11_20, passTime, pay, play, send } from '../support/orders.ts'
import { citationsIn, clausesIn } from './support/citations.ts'
import type { Scenario } from './support/scenario.ts'
import { SHOPS } from './support/shops.ts'

const playing = (...commands: Scenario['commands']): Scenario => ({
  clause: 'T-1',
  says: 'something is played',
  commands,
  looksAt: ({ last }) => last.verdict,
  sees: 'granted',
})
const looking = (looksAt: Scenario['looksAt']): Scenario => ({ ...playing(aPlacing('inStock')), looksAt })

const read = (policy: Policy, ...commands: readonly [Command, ...Command[]]): readonly string[] =>
  citationsIn(policy, [playing(...commands)]).map(({ clause, term, reader }) => `${clause} ${term} ${reader}`)

describe('the clauses of a document', () => {
  const terms = (policy: object): readonly string[] => clausesIn(policy as Policy).map(({ clause, term }) => `${clause} ${term}`)

  it('stand where one would write them', () => {
    expect(
      terms({
        id: 'shop',
        says: { promiseStays: 'T-1' },
        sale: {
          inStock: {
            payment: [{ clause: 'T-2', pay: 'full', consent: 'T-3' }],
            shipment: { clause: 'T-4', tracking: 'T-5' },
            cancellation: [
              { clause: 'T-6', ends: { clause: 'T-7' } },
              { clause: 'T-8', instead: [{ clause: 'T-9', do: 'contactSeller' }] },
            ],
          },
        },
      }),
    ).toEqual([
      'T-1 says.promiseStays',
      'T-2 sale.inStock.payment[0]',
      'T-3 sale.inStock.payment[0].consent',
      'T-4 sale.inStock.shipment',
      'T-5 sale.inStock.shipment.tracking',
      'T-6 sale.inStock.cancellation[0]',
      'T-7 sale.inStock.cancellation[0].ends',
      'T-8 sale.inStock.cancellation[1]',
      'T-9 sale.inStock.cancellation[1].instead[0]',
    ])
  })
  it('are no words of another kind, nor anything of the calendar', () => {
    expect(terms({ id: 'shop', calendar: { clause: 'T-1', holidays: [{ clause: 'T-2' }] }, sale: {} })).toEqual([])
    expect(terms({ sale: { inStock: { placing: [{ clause: null, rule: 'address' }] } } })).toEqual([])
  })
  it('are all there are: every clause that is written stands somewhere', () => {
    for (const { policy } of SHOPS) {
      const { calendar: _, ...rest } = policy
      const writtenOut = [...JSON.stringify(rest).matchAll(/"([A-Z]+-\d+)"/g)].map(([, clause]) => clause)
      expect(
        clausesIn(policy)
          .map(({ clause }) => clause)
          .sort(),
      ).toEqual([...writtenOut].sort())
    }
  })
})

describe('what is read while something is played', () => {
  it('is noted with its term, and with the file that decides by it', () => {
    expect(read(marketplace, aPlacing('inStock'))).toEqual([
      'MKT-7 sale.inStock.payment[0] src/consequence/nextAutomaticEvent.ts',
    ])
    const notForSale = aLine('inStock', { offer: { listed: false, available: 0 } })
    expect(read(marketplace, aPlacing('inStock', { address: { name: 'Å' }, lines: [notForSale] }))).toEqual([
      'MKT-1 says.onlyListedItemsAreSold src/rule/availabilityProblems.ts',
      'MKT-2 says.onlyStockThatIsThereIsSold src/rule/availabilityProblems.ts',
      'MKT-4 sale.inStock.placing[1] src/rule/detailProblems.ts',
    ])
  })
  it('is what each command reads, not what another has', () => {
    const cancel = send('RequestCancellation', FRI_2026_11_20, { id: 'c' })
    const paid = [aPlacing('inStock'), pay(FRI_2026_11_20)] as const
    const before = read(crossBorderPlatform, ...paid)
    const after = read(crossBorderPlatform, ...paid, cancel)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.slice(before.length)).toContain('XB-2 sale.inStock.cancellation[1] src/rule/cancellation/requestCancellation.ts')
    expect(before.join(' ')).not.toContain('XB-2')
  })
  it('is noted once, however often it is read', () => {
    const twice = [playing(aPlacing('inStock')), playing(aPlacing('inStock'), pay(FRI_2026_11_20))]
    const citations = citationsIn(marketplace, twice).map((citation) => JSON.stringify(citation))
    expect(new Set(citations).size).toBe(citations.length)
  })
  it('is nothing where nothing is played, or nothing is decided by a clause', () => {
    expect(citationsIn(marketplace, [])).toEqual([])
    expect(read(marketplace, pay(FRI_2026_11_20))).toEqual([])
  })
  it('is no term that what is played has nothing to do with', () => {
    const ofReturns = read(marketplace, aPlacing('inStock'), pay(FRI_2026_11_20)).filter((each) => each.includes(' returns'))
    expect(ofReturns).toEqual([])
  })
  it('is a term of its own kind of sale, though another has the same', () => {
    const twoKinds: Policy = {
      ...preOrderStore,
      sale: { ...preOrderStore.sale, backorder: { ...marketplace.sale.inStock } } as never,
    }
    const kinds = (kind: 'inStock' | 'backorder') =>
      new Set(read(twoKinds, aPlacing(kind)).flatMap((each) => each.match(/ sale\.(\w+)/)?.[1] ?? []))
    expect([kinds('inStock'), kinds('backorder')]).toEqual([new Set(['inStock']), new Set(['backorder'])])
  })
})

describe('the reader', () => {
  const readers = (scenario: Scenario): readonly string[] =>
    citationsIn(marketplace, [{ ...scenario, commands: [passTime(FRI_2026_11_20)] }]).map(({ reader }) => reader)

  it('is no test that looks at the document', () => {
    expect(readers(looking((_, policy) => policy.sale.inStock?.payment[0].clause))).toEqual([])
  })
  it('is the one that hands a term on, where nobody decides by it', () => {
    expect(readers(looking((_, policy) => clauseFor(policy.says, 'onlyListedItemsAreSold')))).toEqual(['src/rule/builtInRule.ts'])
  })
  it('is otherwise never one that hands a term on', () => {
    const shared = SHOPS.flatMap(({ policy, scenarios }) => citationsIn(policy, scenarios)).filter(({ reader }) =>
      /\/(builtInRule|dueAfter|requestPayment|termsFor|ask)\.ts$/.test(reader),
    )
    expect(shared).toEqual([])
  })
})

it('one place of the document is one thing, as it is unwatched', () => {
  const seen: unknown[] = []
  const twice = looking((_, { sale }) => seen.push(sale.inStock, sale.inStock?.payment[0], sale.inStock?.payment[0]))
  citationsIn(marketplace, [twice, twice])
  expect(seen).toHaveLength(6)
  expect(new Set(seen).size).toBe(2)
})

it('nothing is decided otherwise because it is watched', () => {
  const seen: unknown[] = []
  const commands = [aPlacing('inStock'), pay(FRI_2026_11_20), send('RequestCancellation', FRI_2026_11_20, { id: 'c' })] as const
  const watched: Scenario = { ...playing(...commands), looksAt: ({ decisions, order }) => seen.push(decisions, order) }
  citationsIn(marketplace, [watched])
  const { decisions, order } = play(marketplace, commands)
  expect(JSON.parse(JSON.stringify(seen))).toEqual(JSON.parse(JSON.stringify([decisions, order])))
})
