import { describe, expect, it } from 'vitest'
import type { Units } from '../../../src/order/units.ts'
import { answerCancellation } from '../../../src/rule/cancellation/answerCancellation.ts'
import { aCase, anApplication, anEnding, aPart, aSaleIn } from '../../support/sales.ts'
import { ALL_DICE, BOTH, DICE, GAME, GAMES } from './terms.ts'

const MAKER = aPart({ lines: GAMES, asks: 'maker', clause: 'G-1', ending: anEnding({ keeps: { share: 20 }, clause: 'G-2' }) })
const SELLER = aPart({ lines: ALL_DICE, asks: 'seller', clause: 'D-1', ending: anEnding({ clause: 'D-1' }) })

const LINES = [{ ...GAME, allocated: 2 }, DICE]
const one = aSaleIn('awaitingShipment', { lines: LINES, application: anApplication({ id: 'c1', parts: [MAKER] }) })
const two = aSaleIn('awaitingShipment', { lines: LINES, application: anApplication({ id: 'c1', parts: [MAKER, SELLER] }) })
const answer = (
  approved: boolean,
  { sale = two, id = 'c1', lines }: { sale?: typeof two; id?: string; lines?: readonly Units[] } = {},
) =>
  answerCancellation.decide(aCase(sale, {}, { at: 5 }), {
    at: 0,
    id,
    ...(lines === undefined ? { approved } : { approved: true, lines }),
  })

const goes = (lines: readonly Units[], { ending, clause }: typeof MAKER) => ({
  type: 'UnitsCancelled',
  data: { at: 5, id: 'c1', lines, ending, clause, released: lines },
})
const denied = (by: string) => ({ type: 'CancellationDenied', data: { at: 5, id: 'c1', by } })
const yes = (clause: string, by: string) => ({ code: 'cancellationApproved', clause, facts: { by } })
const no = (clause: string, by: string) => ({ code: 'cancellationDenied', clause, facts: { by } })

describe('the word on a cancellation', () => {
  it('is asked for only while one is open', () => {
    const none = aSaleIn('awaitingShipment')
    const refused = { verdict: 'refused', because: [{ code: 'noCancellationIsOpen' }] }
    expect(answerCancellation.isOpen?.(aCase(one, {}))).toMatchObject({ verdict: 'granted' })
    expect(answerCancellation.isOpen?.(aCase(none, {}))).toMatchObject(refused)
    expect(answer(true, { sale: none })).toMatchObject(refused)
  })
  it('yes: the units go as their row says, and are free for others', () => {
    expect(answer(true, { sale: one })).toEqual({
      verdict: 'granted',
      events: [goes(GAMES, MAKER)],
      because: [yes('G-1', 'maker')],
    })
  })
  it('no: it is denied by whoever was asked', () => {
    expect(answer(false, { sale: one })).toEqual({ verdict: 'granted', events: [denied('maker')], because: [no('G-1', 'maker')] })
  })
  it('is on the one that is open, not on another', () => {
    expect(answer(true, { id: 'c2' })).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'otherCancellationIsOpen', clause: 'G-1', facts: { id: 'c2', open: 'c1' } }],
    })
  })
})

describe('of two who were asked', () => {
  it('both agree: each row ends in its own way', () => {
    for (const lines of [undefined, BOTH])
      expect(answer(true, lines === undefined ? {} : { lines })).toEqual({
        verdict: 'granted',
        events: [goes(GAMES, MAKER), goes(ALL_DICE, SELLER)],
        because: [yes('G-1', 'maker'), yes('D-1', 'seller')],
      })
  })
  it('neither does: it is denied, for the reasons of both', () => {
    expect(answer(false)).toEqual({
      verdict: 'granted',
      events: [denied('maker')],
      because: [no('G-1', 'maker'), no('D-1', 'seller')],
    })
  })
  it('one does: the rest is declined by the other', () => {
    expect(answer(true, { lines: ALL_DICE })).toEqual({
      verdict: 'granted',
      events: [goes(ALL_DICE, SELLER), denied('maker')],
      because: [yes('D-1', 'seller'), no('G-1', 'maker')],
    })
  })
})

describe('a part of it', () => {
  const some = [{ line: 'game', quantity: 1 }]
  it('goes, and the rest of the same row is declined', () => {
    expect(answer(true, { sale: one, lines: some })).toEqual({
      verdict: 'granted',
      events: [goes(some, MAKER), denied('maker')],
      because: [yes('G-1', 'maker'), no('G-1', 'maker')],
    })
  })
  it.each<readonly [string, readonly Units[], string]>([
    ['not more than was asked for', [{ line: 'game', quantity: 3 }], 'moreThanLeft'],
    ['not what was not asked for', ALL_DICE, 'moreThanLeft'],
    ['not what is not there', [{ line: 'L9', quantity: 1 }], 'noSuchLine'],
    ['not nothing', [], 'noUnitsNamed'],
  ])('%s', (_, lines, code) => {
    expect(answer(true, { sale: one, lines })).toMatchObject({ verdict: 'refused', because: [{ code }] })
  })
})
