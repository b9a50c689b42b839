import { describe, expect, it } from 'vitest'
import { crossBorderPlatform } from '../../../src/preset/crossBorderPlatform.ts'
import { english } from '../../../src/text/english/english.ts'
import { explainReason } from '../../../src/text/explainReason.ts'
import type { Language } from '../../../src/text/language.ts'
import type { OrderReason } from '../../../src/workflow/orderReason.ts'
import { englishTo } from '../everythingSaid.ts'

/** What is not a sentence: a verdict, an amount, and a time alone. */
const LABELS = /^(?:Granted|Refused|-?\$[\d,.]+|\w{3} \d{1,2} \w{3} \d{4}[^a-z]*\([^()]*\))$/

/** How a text goes on behind a day. */
const BESIDE = /^(?:, \d\d:\d\d[\d:.]*)? \((?:[A-Z][A-Za-z ]+ time|UTC)(?:, UTC[+-][\d:]+)?\)/

/** Units and the verb that goes with them. */
const AGREEING = /((?:\d+ × \S+?(?:, | and )?)+) (is|has|was|are|have|were)\b/g

it('is a value: a shop replaces what it calls otherwise, in every sentence', () => {
  const ours: Language = {
    ...english,
    names: { ...english.names, moment: { ...english.names.moment, shipment: 'dispatch' } },
    reasons: { ...english.reasons, paidInFull: () => 'thank you for your payment' },
  }
  const tillShipment: OrderReason = {
    code: 'cancellable',
    clause: 'XB-6',
    facts: { lines: null, until: 'shipment', ends: null, keeps: 'nothing' },
  }
  const paid: OrderReason = { code: 'paidInFull', clause: 'XB-1', facts: { amount: 2_499 } }
  expect(explainReason(crossBorderPlatform, tillShipment, { language: ours })).toBe(
    'The customer can cancel the order until dispatch [XB-6].',
  )
  expect(explainReason(crossBorderPlatform, paid, { language: ours })).toBe('Thank you for your payment [XB-1].')
  expect(explainReason(crossBorderPlatform, paid)).toBe('The amount due has been paid in full [XB-1].')
})

describe.each(['customer', 'support'] as const)('of thousands of sentences, to: %s', { timeout: 120_000 }, (to) => {
  const sentences = (): readonly string[] => englishTo(to).filter((text) => !LABELS.test(text))

  it('each begins and ends as a sentence, and has no gap', () => {
    const said = sentences()
    expect(said.length).toBeGreaterThan(5_000)
    expect(said.filter((text) => !/^[A-Z\d$“-].*[^.]\.$/.test(text) || / {2}| [,.;:]|\(\)|undefined|NaN/.test(text))).toEqual([])
  })

  it('each that names a day names the zone beside it', () => {
    const said = sentences()
    const day = /\w{3} \d{1,2} \w{3} \d{4}/
    expect(said.filter((text) => day.test(text)).length).toBeGreaterThan(1_000)
    // Of a window, the zone is named once, beside its end.
    const timed = said.map((text) => text.replace(/between [^(]* and /g, ''))
    expect(
      timed.filter((text) =>
        text
          .split(day)
          .slice(1)
          .some((rest) => !BESIDE.test(rest)),
      ),
    ).toEqual([])
  })

  it('each counts right', () => {
    const said = sentences()
    expect(said.filter((text) => /(?<![\d,.])1 units\b|(?<![\d,.])(?!1 )[\d,]+ unit\b/.test(text))).toEqual([])
    const counted = said.flatMap((text) =>
      [...text.matchAll(AGREEING)].map(([, units = '', verb = '']) => ({ text, units, verb })),
    )
    expect(counted.length).toBeGreaterThan(100)
    const wrong = counted.filter(({ units, verb }) => {
      const total = [...units.matchAll(/(\d+) ×/g)].reduce((sum, [, quantity]) => sum + Number(quantity), 0)
      return (total === 1) !== /^(?:is|has|was)$/.test(verb)
    })
    expect(wrong).toEqual([])
  })
})

it('speaks to a customer, and never of one', () => {
  const said = englishTo('customer')
  expect(said.filter((text) => /\b(?:the customer|customer’s)\b/i.test(text))).toEqual([])
  expect(said.filter((text) => /\b(?:you|your)\b/i.test(text)).length).toBeGreaterThan(1_000)
})
