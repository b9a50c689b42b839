import { expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { STAGES_BY_KIND } from '../../src/order/stagesByKind.ts'

it('every kind has its stages, and they are of no other', () => expect(Object.keys(STAGES_BY_KIND)).toEqual([...KINDS]))
