import { expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { PATH } from '../../src/order/path.ts'

it('every kind has a path, and every path is of a kind', () => expect(Object.keys(PATH)).toEqual([...KINDS]))
