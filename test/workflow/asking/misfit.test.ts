import { describe, expect, it } from 'vitest'
import { anObject, aText, eachField, eachIn, eachWord, ifSaid, isRecord } from '../../../src/workflow/asking/misfit.ts'

describe('what is looked at', () => {
  it.each<readonly [unknown, boolean]>([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    ['{}', false],
  ])('%j is an object with fields: %s', (value, is) => expect(isRecord(value)).toBe(is))
  it('what can be left out is looked at if it is there', () => {
    expect([ifSaid(undefined, 'a', aText), ifSaid('x', 'a', aText), ifSaid(1, 'a', aText)?.path]).toEqual([null, null, ['a']])
  })
  it('the place is said from the outermost value inwards', () => {
    const inner = (it: { readonly b?: unknown }) => aText(it.b, 'b')
    expect(anObject({ b: 1 }, 'a', inner)).toEqual({ path: ['a', 'b'], expected: 'text' })
    expect(eachIn([{ b: 'x' }, { b: 1 }], 'a', inner)).toEqual({ path: ['a', 1, 'b'], expected: 'text' })
    expect(eachField({ x: 'x', b: 1 }, 'a', aText)).toEqual({ path: ['a', 'b'], expected: 'text' })
    expect(eachWord(['x', 1], 'a', aText)).toEqual({ path: ['a', 1], expected: 'text' })
  })
  it('a list with a gap has nothing there', () => {
    expect(eachWord(new Array(2), 'a', aText)).toEqual({ path: ['a', 0], expected: 'text' })
  })
})
