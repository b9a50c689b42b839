import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyOfData } from '../../src/kernel/keyOfData.ts'
import { sameData } from '../../src/kernel/sameData.ts'

/** Small, so that two are often the same; as JSON gives it, which has no minus zero. */
const data = fc.letrec<{ readonly data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, 1, '', '1', 'a', '"', ','),
    fc.array(tie('data'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', '":1,"'), tie('data'), { maxKeys: 2 }),
  ),
})).data

it('two values have one key just where they are the same data', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(keyOfData(one) === keyOfData(other)).toBe(sameData(one, other))
    }),
  )
})

it('the order of fields does not matter, and that of entries does', () => {
  expect(keyOfData({ b: [{ d: 1, c: 2 }], a: null })).toBe(keyOfData({ a: null, b: [{ c: 2, d: 1 }] }))
  expect(keyOfData([1, 2])).not.toBe(keyOfData([2, 1]))
})
