import { expect, it } from 'vitest'
import { UNSAID } from '../../src/order/consequence.ts'

it('what follows where no term says what is known by its own name, and keeps nothing', () => {
  for (const [then, consequence] of Object.entries(UNSAID)) expect(consequence.then).toBe(then)
  expect(Object.values(UNSAID).flatMap((each) => ('keeps' in each ? [each.keeps] : []))).toEqual(['nothing'])
})
