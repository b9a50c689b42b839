/**
 * Changing any term of a preset fails a test: every term is taken away or changed by the least there is, and some scenario must
 * then see something else.
 */
import { describe, expect, it } from 'vitest'
import { madeToOrder } from '../explore/madeToOrder.ts'
import { type Mutant, mutantsOf } from './support/mutants.ts'
import { staysTrue } from './support/scenario.ts'
import { SHOPS } from './support/shops.ts'

/** A preset's calendar is held by a test of its own, day by day. */
const isTerm = ({ change }: Mutant): boolean => !change.startsWith('calendar.')

it('the words of terms that no preset has are known too', () => {
  const changes = mutantsOf(madeToOrder).map(({ change }) => change)
  expect(changes).toEqual(
    expect.arrayContaining([
      'sale.inStock.supply → gone',
      'sale.inStock.supply.ifMissed → gone',
      'sale.inStock.delivery.ifMissed → gone',
      'sale.inStock.cancellation.1.answer → gone',
      'sale.inStock.cancellation.1.answer.ifMissed.then → "denied"',
      'sale.backorder.stock → gone',
      'sale.preOrder.supply.ifMissed.answer.ifMissed.then → "ends"',
      'sale.specialOrder.supply.ifMissed.answer.ifMissed.then → "goesOn"',
    ]),
  )
  expect(changes).not.toContain('sale.preOrder.supply.ifMissed.answer → gone')
})

describe.each(SHOPS)('$name', ({ policy, scenarios }) => {
  it('holds as it is', () => {
    expect(scenarios.filter((scenario) => !staysTrue(policy, scenario)).map(({ says }) => says)).toEqual([])
  })

  it('has no term that can be changed unseen', () => {
    const survivors = mutantsOf(policy)
      .filter(isTerm)
      .filter((mutant) => scenarios.every((scenario) => staysTrue(mutant.policy, scenario)))
    expect(survivors.map(({ change }) => change)).toEqual([])
  })
})
