import { expect, it } from 'vitest'
import { isOver } from '../../src/rule/isOver.ts'
import { aSale, closed } from '../support/sales.ts'

it.each([
  ['cancelled', true],
  ['expired', true],
  ['completed', false],
  ['returned', false],
] as const)('closed as %s: %s', (outcome, over) => expect(isOver(aSale(closed(outcome)))).toBe(over))

it('what is open is not over', () => expect(isOver(aSale())).toBe(false))
