import { describe, expect, it } from 'vitest'
import { asksTheSame } from '../../src/order/asksTheSame.ts'
import type { AnsweredCommand } from '../../src/order/order.ts'

const placed: AnsweredCommand = { command: 'PlaceOrder', id: 'o1', content: 'US', fingerprint: 'a.b' }
const { fingerprint: _, ...older } = placed

describe('the same is asked for', () => {
  it.each<readonly [string, AnsweredCommand, AnsweredCommand, boolean]>([
    ['in the line and beside it', placed, placed, true],
    ['not with another line', placed, { ...placed, content: 'DE' }, false],
    ['not with another fingerprint', placed, { ...placed, fingerprint: 'a.c' }, false],
    ['as an event stored before there were fingerprints', older, placed, true],
    ['and not, where its line differs', older, { ...placed, content: 'DE' }, false],
  ])('%s', (_, one, other, same) => {
    expect([asksTheSame(one, other), asksTheSame(other, one)]).toEqual([same, same])
  })
})
