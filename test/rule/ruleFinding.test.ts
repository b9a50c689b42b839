import { expect, it } from 'vitest'
import { nothingAgainst } from '../../src/rule/ruleFinding.ts'

it('nothing against is a grant of nothing', () => {
  expect(nothingAgainst).toEqual({ verdict: 'granted', events: [], because: [] })
})
