import { expect, it, vi } from 'vitest'
import { atOnceOrOneByOne } from '../../../src/testing/law/atOnceOrOneByOne.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/rule/settlement/keptOf.ts', async (original) => {
  const { keptOf } = await original<typeof import('../../../src/rule/settlement/keptOf.ts')>()
  // Of what goes last everything is refunded.
  const faulty: typeof keptOf = (keeps, before, after, excess) =>
    after.lines.every(({ quantity, cancelled }) => quantity === cancelled) && before.lines.some(({ cancelled }) => cancelled > 0)
      ? 0
      : keptOf(keeps, before, after, excess)
  return { keptOf: faulty }
})

it('sees a deposit that is refunded if the units go one by one', () => {
  expect(firstBreach(atOnceOrOneByOne)).toMatch(/RequestCancellation: at once .* is owed back and .* kept; one by one/)
})
