import { describe, expect, it } from 'vitest'
import type { DataOf } from '../../../src/order/command.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import type { TermsOfQuotes } from '../../../src/rule/quote/terms.ts'
import { sendQuote } from '../../../src/rule/quote/sendQuote.ts'
import { aLine, anOffer, FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { aCase, anInquiry } from '../../support/sales.ts'

const TERMS: TermsOfQuotes = {
  quote: { answer: { clause: 'T-1', within: 'openEnded' }, confirm: { clause: 'T-2', within: { hours: 48 } } },
}
const quote = { lines: [aLine('specialOrder')], shipping: 500, condition: 'a crack in the glaze' }
const caseOf = (terms = TERMS) => aCase(anInquiry(), terms, { says: { onlyUnlistedItemsAreSpecial: 'T-3' } })
const send = (change: Partial<DataOf<'SendQuote'>> = {}, terms = TERMS) =>
  sendQuote.decide(caseOf(terms), { at: 0, ...quote, ...change })

it('a quote gives the price, the condition and the time to confirm', () => {
  expect(send()).toEqual({
    verdict: 'granted',
    events: [
      {
        type: 'QuoteSent',
        data: { at: FRI_2026_11_20, quote, confirm: { by: FRI_2026_11_20 + 48 * HOUR, clause: 'T-2' } },
      },
    ],
    because: [{ code: 'quoteGiven', clause: 'T-1', facts: {} }],
  })
})

describe('it is refused', () => {
  const otherKind = { code: 'otherKind', clause: 'T-1', facts: { line: 'L2', kind: 'preOrder', asked: 'specialOrder' } }

  it.each<readonly [string, Partial<DataOf<'SendQuote'>>, readonly object[]]>([
    ['for another kind than was requested', { lines: [...quote.lines, aLine('preOrder', { id: 'L2' })] }, [otherKind]],
    ['without lines', { lines: [] }, [{ code: 'noLines' }]],
    [
      'for what is not sold like this: it could not be confirmed',
      { lines: [aLine('specialOrder', { offer: anOffer({ listed: true }) })] },
      [{ code: 'listedIsNotSpecial', clause: 'T-3' }],
    ],
    [
      'with every reason',
      { lines: [aLine('preOrder', { id: 'L2', price: -1, offer: anOffer({ listed: false }) })], shipping: -1 },
      [{ code: 'badLine' }, { code: 'badShipping' }, { code: 'notListed' }, otherKind],
    ],
  ])('%s', (_, change, because) => {
    const found = send(change)
    expect(found).toMatchObject({ verdict: 'refused', because })
    expect(found.because).toHaveLength(because.length)
  })
  it('where the shop gives no quotes for this kind of sale', () => {
    expect(send({}, {})).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'noQuotesGiven', facts: { kind: 'specialOrder' } }],
    })
  })
})

it('is refused too late before a date, since it could not be confirmed; and from then on', () => {
  const placing = [{ clause: 'T-9', rule: 'ahead', of: 'release', by: { hours: 1 }, when: { region: 'US' } }] as const
  const terms = { ...TERMS, placing }
  const released = (release: number) => [aLine('specialOrder', { offer: anOffer({ listed: false, release }) })]
  const soon = released(FRI_2026_11_20 + HOUR)
  expect(send({ lines: soon }, terms)).toMatchObject({
    verdict: 'refused',
    because: [{ code: 'orderedTooLate', clause: 'T-9', facts: { closed: FRI_2026_11_20 } }],
  })
  expect(send({ lines: soon }).verdict).toBe('granted')
  expect(send({ lines: released(FRI_2026_11_20 + HOUR + 1) }, terms).verdict).toBe('granted')
  expect(sendQuote.changesAt?.(caseOf(terms), { at: 0, ...quote, lines: soon })).toEqual([FRI_2026_11_20])
})

describe('the details of its lines', () => {
  const vase = { maker: 'Lee', picture: 'v.jpg' }
  const requested = anInquiry({
    items: [
      { item: 'cup', quantity: 1 },
      { item: 'vase', quantity: 2, details: vase },
    ],
  })
  const detailsOf = (...lines: readonly Partial<OfferedLine>[]) => {
    const offered = lines.map((line, index) => aLine('specialOrder', { id: `L${index}`, ...line }))
    const found = sendQuote.decide({ ...caseOf(), order: requested }, { at: 0, lines: offered, shipping: 0 })
    const [event] = found.verdict === 'granted' ? found.events : []
    return event?.type === 'QuoteSent' ? event.data.quote.lines.map(({ details }) => details) : null
  }

  it('are those of the request, for each line of their item, wherever it stands', () => {
    expect(detailsOf({ item: 'vase' }, { item: 'cup' }, { item: 'vase' })).toEqual([vase, undefined, vase])
  })
  it('are not those of another item', () => expect(detailsOf({ item: 'lamp' })).toEqual([undefined]))
  it('may be given anew with the quote, which then stands alone', () => {
    expect(detailsOf({ item: 'vase', details: { maker: 'Kim' } }, { item: 'cup', details: { picture: 'c.jpg' } })).toEqual([
      { maker: 'Kim' },
      { picture: 'c.jpg' },
    ])
  })
  it('are none where the quote says that there are none', () => {
    expect(detailsOf({ item: 'vase', details: {} })).toEqual([{}])
  })
})

it('it may be judged differently once a line is no longer taken', () => {
  const closing = aLine('specialOrder', { id: 'L2', offer: anOffer({ closing: 9 }) })
  expect(sendQuote.changesAt?.(caseOf(), { at: 0, lines: [...quote.lines, closing], shipping: 0 })).toEqual([9])
})
