import { describe, expect, it } from 'vitest'
import type { DataOf } from '../../../src/order/command.ts'
import { requestReturn } from '../../../src/rule/return/requestReturn.ts'
import type { ReturnTerms } from '../../../src/rule/return/terms.ts'
import { FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import { aCase, anOpenReturn, aReturn, aSaleIn, aSoldLine, delivered } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

const CONTACT = [{ do: 'contactService', clause: 'T-9' }] as const
const cancellation = [{ clause: 'T-7', instead: [...CONTACT, { do: 'requestReturn', clause: 'T-8' }] }] as const
const lines = [{ line: 'L1', quantity: 1 }]
const here = aSaleIn('delivered', delivered())
const termsWith = (returns: ReturnTerms | undefined) => ({ cancellation, ...(returns === undefined ? {} : { returns }) })
const request = (data: Partial<DataOf<'RequestReturn'>> = {}, sale = here, returns: ReturnTerms | undefined = TERMS) =>
  requestReturn.decide(aCase(sale, termsWith(returns)), {
    at: 0,
    id: 'r1',
    lines,
    condition: 'unopened',
    reason: 'changedMind',
    ...data,
  })

describe('returns are offered', () => {
  it.each([
    [TERMS, 'granted'],
    [undefined, 'refused'],
    [{ ...TERMS, request: [] }, 'refused'],
  ])('where the terms say how', (returns, verdict) => {
    expect(requestReturn.isOpen?.(aCase(here, termsWith(returns)))).toMatchObject({ verdict })
  })
})

it('or it is said that they are not', () => {
  expect(requestReturn.isOpen?.(aCase(here, termsWith(undefined)))).toMatchObject({
    because: [{ code: 'returnsNotOffered', clause: null, facts: {} }],
  })
})

describe('a return', () => {
  const back = { by: Date.UTC(2026, 11, 5), clause: 'T-4' } as const
  it('by label is agreed at once, and has its time to come back', () => {
    expect(request()).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'ReturnRequested', data: { at: NOW, return: aReturn({ agreed: true, back }) } }],
      because: [{ code: 'returnByLabel', clause: 'T-2', facts: { carriage: 'customer' } }],
    })
  })
  it('by agreement waits for the shop', () => {
    expect(request({ condition: 'opened' })).toMatchObject({
      verdict: 'granted',
      events: [{ data: { return: { condition: 'opened', agreed: false, back: null } } }],
      because: [{ code: 'returnByAgreement', clause: 'T-3', facts: { carriage: 'shop' } }],
    })
  })
  it('by label only where there are labels; otherwise somebody can be asked', () => {
    expect(request({}, { ...here, circumstances: { region: 'BR' } })).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'noLabelThere', clause: 'T-2', facts: { region: 'BR', labelsIn: ['US'] } }],
      remedies: CONTACT,
    })
  })
  it('only in a condition that is taken', () => {
    const unopenedOnly = { ...TERMS, request: TERMS.request.filter((way) => way.of === 'unopened') }
    expect(request({ condition: 'opened' }, here, unopenedOnly)).toMatchObject({ because: [{ code: 'conditionNotTaken' }] })
  })
  it('of a unit that is in no other', () => {
    const one = aSaleIn('delivered', delivered({}, [anOpenReturn({ id: 'r0' })]))
    expect(request({}, one)).toMatchObject({ verdict: 'granted' })
    expect(request({ lines: [{ line: 'L1', quantity: 2 }] }, one)).toMatchObject({
      because: [{ code: 'moreThanLeft', facts: { left: 1 } }],
    })
    expect(request({}, { ...here, lines: [aSoldLine({ returned: 2 })] })).toMatchObject({
      because: [{ code: 'moreThanLeft', facts: { left: 0 } }],
    })
  })
  it('is refused with every reason', () => {
    const found = request({ lines: [] }, { ...here, circumstances: { region: 'BR' } })
    expect(found.because.map(({ code }) => code)).toEqual(['noUnitsNamed', 'noLabelThere'])
  })
})

describe('a return can be requested', () => {
  const labelsOnly = { ...TERMS, request: TERMS.request.filter(({ how }) => how === 'byLabel') }
  it.each<readonly [string, typeof here, ReturnTerms, string | null]>([
    ['while a unit is in none', aSaleIn('delivered', delivered({}, [anOpenReturn()])), TERMS, null],
    ['not if every unit is back', { ...here, lines: [aSoldLine({ returned: 2 })] }, TERMS, 'nothingToReturn'],
    [
      'not if every unit is in one',
      aSaleIn('delivered', delivered({}, [anOpenReturn({ lines: [{ line: 'L1', quantity: 2 }] })])),
      TERMS,
      'nothingToReturn',
    ],
    [
      'not if it goes by label alone, and there are none',
      { ...here, circumstances: { region: 'BR' } },
      labelsOnly,
      'noLabelThere',
    ],
    ['if it may also go otherwise', { ...here, circumstances: { region: 'BR' } }, TERMS, null],
  ])('%s', (_, sale, returns, code) => {
    expect(requestReturn.isOpen?.(aCase(sale, termsWith(returns)))).toMatchObject(
      code === null ? { verdict: 'granted' } : { verdict: 'refused', because: [{ code }] },
    )
  })
})

describe('the shop’s answer', () => {
  const answered: ReturnTerms = { ...TERMS, answer: { clause: 'T-6', within: { hours: 48 }, ifMissed: { then: 'denied' } } }
  it('is owed in its time by agreement, with what its silence means', () => {
    expect(request({ condition: 'opened' }, here, answered)).toMatchObject({
      events: [
        { data: { answer: { by: Date.UTC(2026, 10, 22, 9), clause: 'T-6', ifMissed: { then: 'denied', clause: 'T-6' } } } },
      ],
    })
  })
  it('is not owed by label, nor at an instant where the terms name none', () => {
    for (const found of [request({}, here, answered), request({ condition: 'opened' })])
      expect(found.verdict === 'granted' && found.events.map(({ data }) => 'answer' in data)).toEqual([false])
  })
})
