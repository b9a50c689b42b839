import { describe, expect, it } from 'vitest'
import type { Step } from './recorded.ts'
import { type Renamed, translatorFor } from './translate.ts'

const NONE: Renamed = { words: {}, fields: {}, rewritten: {} }

const due = { by: 2, clause: 'T-1' }

const step: Step = {
  command: {
    type: 'PlaceOrder',
    data: { at: 1, lines: [{ id: 'placed', offer: { marked: true } }], details: { email: 'marked' } },
  },
  answer: {
    verdict: 'granted',
    because: [{ code: 'placed', clause: 'T-1', facts: { stage: 'arrived', possibleIn: ['arrived', 'closed'], marked: 1 } }],
    remedies: [{ do: 'agree', clause: null, to: 'deposit' }],
    until: 2,
    events: [{ type: 'ObligationMissed', data: { at: 1, owes: 'shipment', answers: { command: 'PlaceOrder', id: 'placed' } } }],
    after: {
      stage: 'arrived',
      outcome: null,
      money: null,
      obligations: [{ party: 'shop', owes: 'shipment', id: null, due, amount: null, ifMissed: 'isRecorded', late: false }],
      nextDeadline: 2,
    },
    options: [{ command: 'PlaceOrder', open: true, until: null }],
  },
}

const told = (renamed: Partial<Renamed>): { readonly text: string; readonly unmet: readonly string[] } => {
  const translator = translatorFor({ ...NONE, ...renamed })
  const text = JSON.stringify(translator.history([step]))
  return { text, unmet: translator.unmet() }
}

/** The step as text, with these replacements made in it. */
const replaced = (...pairs: readonly (readonly [was: string, is: string])[]): string =>
  pairs.reduce((text, [was, is]) => text.replaceAll(was, is), JSON.stringify([step]))

describe('the table of renamed words', () => {
  it('leaves everything as it is where it is empty', () => {
    expect(told({})).toEqual({ text: replaced(), unmet: [] })
  })
  it.each<[string, Partial<Renamed>, readonly (readonly [string, string])[]]>([
    ['a reason', { words: { code: { placed: 'accepted' } } }, [['"code":"placed"', '"code":"accepted"']]],
    [
      'a command, wherever it is named',
      { words: { type: { PlaceOrder: 'Buy' } } },
      [
        ['"type":"PlaceOrder"', '"type":"Buy"'],
        ['"command":"PlaceOrder"', '"command":"Buy"'],
      ],
    ],
    ['an event', { words: { type: { ObligationMissed: 'DutyMissed' } } }, [['ObligationMissed', 'DutyMissed']]],
    ['an obligation', { words: { owes: { shipment: 'dispatch' } } }, [['"shipment"', '"dispatch"']]],
    ['a stage', { words: { stage: { arrived: 'allIn' } } }, [['"arrived"', '"allIn"']]],
    ['a remedy', { words: { do: { agree: 'consent' } } }, [['"do":"agree"', '"do":"consent"']]],
    ['a field and a fact', { fields: { marked: 'availableAs' } }, [['"marked":', '"availableAs":']]],
    [
      'what a command carries, by its new name',
      {
        words: { type: { PlaceOrder: 'Buy' } },
        rewritten: { Buy: (data) => ({ ...data, circumstances: {} }) },
      },
      [
        ['"type":"PlaceOrder"', '"type":"Buy"'],
        ['"command":"PlaceOrder"', '"command":"Buy"'],
        ['"email":"marked"}}', '"email":"marked"},"circumstances":{}}'],
      ],
    ],
  ])('renames %s', (_, renamed, pairs) => {
    expect(told(renamed)).toEqual({ text: replaced(...pairs), unmet: [] })
  })
  it('names the entries that nothing needs', () => {
    const { unmet } = told({
      words: { code: { placed: 'accepted', nowhere: 'x' } },
      fields: { until: 'validUntil', neverThere: 'x' },
      rewritten: { Nope: (data) => data },
    })
    // `until` is a field of the record itself, which `answer.ts` fills.
    expect(unmet).toEqual(['words.code.nowhere', 'fields.until', 'fields.neverThere', 'rewritten.Nope'])
  })
})
