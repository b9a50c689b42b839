import { describe, expect, it } from 'vitest'
import type { SaleIn } from '../../../src/order/order.ts'
import type { STAGES_WITH_THE_SHOP } from '../../../src/order/stage.ts'
import type { Units } from '../../../src/order/units.ts'
import { requestCancellation } from '../../../src/rule/cancellation/requestCancellation.ts'
import type { AnswerDuty } from '../../../src/rule/dutyTerms.ts'
import type { CancellationRow } from '../../../src/rule/cancellation/terms.ts'
import type { CancellationTermsOfOrder } from '../../../src/rule/cancellation/rowsFor.ts'
import { DAY, FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import {
  aCase,
  aLedger,
  anApplication,
  anEnding,
  aPart,
  aSaleIn,
  aSoldLine,
  awaitingPayment,
  delivered,
  type Facts,
  preparing,
  shipped,
} from '../../support/sales.ts'
import { ALL_DICE, BOTH, DICE, GAME, GAMES, rowsOf, termsOf } from './terms.ts'

const ROWS: readonly CancellationRow[] = [
  { clause: 'T-7', since: 'specificationChange', how: 'directly' },
  { clause: 'T-1', until: 'payment', how: 'directly' },
  { clause: 'T-2', until: 'preparation', how: 'ifShopAgrees' },
  { clause: 'T-3', until: 'shipment', how: 'ifCarrierAgrees' },
]
const TERMS = termsOf({ inStock: rowsOf(...ROWS) })
const INSTEAD = [{ do: 'contactService', clause: 'T-9' }]

type Asked = SaleIn<(typeof STAGES_WITH_THE_SHOP)[number] | 'shipped' | 'delivered'>

const paidFor = aSaleIn('awaitingShipment')
const unpaid = aSaleIn('awaitingPayment', { ...awaitingPayment(), money: aLedger({ asked: 'full' }) })
const inPreparation = aSaleIn('preparing', preparing())
const sent = aSaleIn('shipped', shipped())
const changed = <S extends Asked>(sale: S): S => ({ ...sale, incidents: { delay: null, specificationChange: 3 } })

const open = (sale: Asked, terms: CancellationTermsOfOrder = TERMS, at = NOW) =>
  requestCancellation.isOpen?.(aCase(sale, terms, { at }))
const request = (sale: Asked, lines?: readonly Units[], terms: CancellationTermsOfOrder = TERMS, at = NOW) =>
  requestCancellation.decide(aCase(sale, terms, { at }), { at: 0, id: 'c1', ...(lines === undefined ? {} : { lines }) })

describe('the first row that is open decides', () => {
  it.each<readonly [string, Asked, object, object]>([
    ['at once', unpaid, { code: 'cancellable', clause: 'T-1', facts: { until: 'payment' } }, { type: 'UnitsCancelled' }],
    [
      'if the shop agrees',
      paidFor,
      { code: 'needsAgreement', clause: 'T-2', facts: { until: 'preparation', of: 'shop' } },
      { type: 'CancellationRequested', data: { application: { id: 'c1', parts: [{ asks: 'shop', clause: 'T-2' }] } } },
    ],
    [
      'if the carrier agrees',
      inPreparation,
      { code: 'needsAgreement', clause: 'T-3', facts: { until: 'shipment', of: 'carrier' } },
      { type: 'CancellationRequested', data: { application: { parts: [{ asks: 'carrier', clause: 'T-3' }] } } },
    ],
    [
      'at once, after a change of specification',
      changed(inPreparation),
      { code: 'specificationChanged', clause: 'T-7' },
      { type: 'UnitsCancelled', data: { clause: 'T-7' } },
    ],
  ])('%s', (_, sale, reason, event) => {
    expect(open(sale)).toMatchObject({ verdict: 'granted', because: [reason] })
    expect(request(sale)).toMatchObject({ verdict: 'granted', because: [reason], events: [event] })
  })

  const noLonger = { code: 'noLongerCancellable', clause: 'T-9' }
  const endedBy = (clause: string, by: string) => ({ code: 'cancellableBefore', clause, facts: { lines: null, by, at: NOW } })

  it('past them all it is refused, with what ended each, and what the terms offer instead', () => {
    for (const sale of [sent, aSaleIn('delivered', delivered())])
      expect(open(sale)).toMatchObject({
        verdict: 'refused',
        because: [noLonger, endedBy('T-1', 'payment'), endedBy('T-2', 'preparation'), endedBy('T-3', 'shipment')],
        remedies: INSTEAD,
      })
    expect(open(changed(sent))).toMatchObject({ because: [noLonger, endedBy('T-7', 'shipment'), {}, {}, {}] })
  })
  it('a row that never lets it go decides while it is open, and those below it do not', () => {
    const final = termsOf({ inStock: rowsOf({ clause: 'T-4', until: 'closing', how: 'never' }, ...ROWS) })
    const sale = { ...unpaid, lines: [aSoldLine({ dates: { closing: NOW + DAY, release: null } })] }
    const refused = { verdict: 'refused', because: [{ code: 'noLongerCancellable', clause: 'T-4' }], remedies: INSTEAD }
    expect(open(sale, final, NOW + DAY - 1)).toMatchObject(refused)
    expect(request(sale, undefined, final, NOW + DAY - 1)).toMatchObject(refused)
    expect(open(sale, final, NOW + DAY)).toMatchObject({ verdict: 'granted', because: [{ clause: 'T-1' }] })
  })
  it('where nothing was ever allowed, nothing more is said', () => {
    expect(open(unpaid, termsOf({ inStock: rowsOf() }))).toEqual({
      verdict: 'refused',
      because: [{ ...noLonger, facts: { lines: null } }],
      remedies: INSTEAD,
    })
  })
  it('of an order of which no unit is left, the last row of its own kind', () => {
    expect(open({ ...unpaid, lines: [aSoldLine({ cancelled: 2 })] })).toMatchObject({ verdict: 'refused', because: [noLonger] })
  })
  it('whoever cannot cancel may contact somebody', () => {
    expect(requestCancellation.contacts?.(TERMS)).toEqual(INSTEAD)
  })
  it('beyond the calendar nobody can tell: it is refused for that', () => {
    const terms = termsOf({ inStock: rowsOf({ clause: 'T-1', within: { businessDays: 60 }, how: 'directly' }) })
    const unknown = { code: 'beyondCalendar', facts: { begins: 'UnitsCancelled', since: NOW } }
    expect(open(unpaid, terms, Date.UTC(2027, 0, 1) - 1)).toMatchObject({
      verdict: 'granted',
      because: [{ facts: { ends: 'beyondCalendar' } }],
    })
    expect(open(unpaid, terms, Date.UTC(2027, 0, 1))).toMatchObject({ verdict: 'refused', because: [unknown] })
  })
})

describe('what goes ends as its row says', () => {
  const ending = (ends: CancellationRow['ends']) => {
    const row = { clause: 'T-1', how: 'directly', ...(ends === undefined ? {} : { ends }) } as const
    const found = request(unpaid, undefined, termsOf({ inStock: rowsOf(row) }))
    return found.verdict === 'granted' ? found.events[0] : null
  }
  it.each<readonly [string, CancellationRow['ends'], object]>([
    ['keeping nothing, by its clause', undefined, anEnding()],
    ['keeping nothing, by a clause of its own', { clause: 'T-6' }, anEnding({ clause: 'T-6' })],
    ['keeping a share, by its clause', { keeps: { share: 20 } }, anEnding({ keeps: { share: 20 } })],
    [
      'keeping a fee, by a clause of its own',
      { clause: 'T-6', keeps: { fee: 'x' } },
      anEnding({ keeps: { fee: 'x' }, clause: 'T-6' }),
    ],
  ])('%s', (_, ends, expected) => expect(ending(ends)).toMatchObject({ data: { clause: 'T-1', ending: expected } }))

  it('also if somebody has to agree', () => {
    const row = { clause: 'T-1', how: 'ifMakerAgrees', ends: { clause: 'T-6', keeps: 'everythingPaid' } } as const
    expect(request(unpaid, undefined, termsOf({ inStock: rowsOf(row) }))).toMatchObject({
      events: [
        {
          type: 'CancellationRequested',
          data: {
            at: NOW,
            application: {
              id: 'c1',
              parts: [
                {
                  lines: [{ line: 'L1', quantity: 2 }],
                  asks: 'maker',
                  clause: 'T-1',
                  ending: anEnding({ keeps: 'everythingPaid', clause: 'T-6' }),
                },
              ],
            },
          },
        },
      ],
    })
  })
})

describe('one request at a time', () => {
  const application = anApplication({ id: 'c0', parts: [aPart({ clause: 'T-2' })] })
  const refused = {
    verdict: 'refused',
    because: [{ code: 'cancellationIsOpen', clause: 'T-2', facts: { id: 'c0' } }],
    remedies: INSTEAD,
  }
  it('while another is open', () => {
    const sale = aSaleIn('awaitingShipment', { application })
    expect(open(sale)).toEqual(refused)
    expect(request(sale)).toEqual(refused)
  })
  it('but what may not go at all, may not for that reason', () => {
    expect(open(aSaleIn('shipped', { ...shipped(), application }))).toMatchObject({
      because: [{ code: 'noLongerCancellable' }, {}, {}, {}],
    })
  })
})

describe('the units', () => {
  it('are all that are left, without lines', () => {
    const lines = [aSoldLine({ cancelled: 1 })]
    expect(request({ ...unpaid, lines })).toMatchObject({ events: [{ data: { lines: [{ line: 'L1', quantity: 1 }] } }] })
  })
  it('are those that are named, and free for others', () => {
    expect(request(unpaid, [{ line: 'L1', quantity: 1 }])).toMatchObject({
      events: [{ data: { id: 'c1', lines: [{ line: 'L1', quantity: 1 }], released: [{ line: 'L1', quantity: 1 }] } }],
    })
  })
  it('are no more than are left', () => {
    expect(request(unpaid, [{ line: 'L1', quantity: 3 }])).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'moreThanLeft' }],
    })
  })
  it('must be there: what is wrong with them is said beside why they could not go anyway', () => {
    const nowhere = [{ line: 'L9', quantity: 1 }]
    expect(request(unpaid, nowhere)).toMatchObject({ verdict: 'refused', because: [{ code: 'noSuchLine' }] })
    expect(request(unpaid, [])).toMatchObject({ verdict: 'refused', because: [{ code: 'noUnitsNamed' }] })
    expect(request(sent, nowhere)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'noLongerCancellable' }, {}, {}, {}, { code: 'noSuchLine' }],
    })
  })
})

/** A game that somebody must agree about until it is supplied, and then never goes; dice that go until the shipment. */
describe('an order of two kinds', () => {
  const GAME_ROWS = rowsOf({
    clause: 'G-1',
    until: 'supply',
    how: 'ifMakerAgrees',
    ends: { clause: 'G-2', keeps: 'everythingPaid' },
  })
  const DICE_ROWS = rowsOf({ clause: 'D-1', until: 'shipment', how: 'directly' })
  const NOTHING = { firstPayment: null, payment: null, supply: null, arrival: null }
  const mixed = (terms: CancellationTermsOfOrder, facts: Facts = {}, lines?: readonly Units[]) =>
    request(
      aSaleIn('awaitingPayment', { kind: 'preOrder', lines: [GAME, DICE], happened: NOTHING, ...awaitingPayment(), ...facts }),
      lines,
      terms,
    )
  const SHOP = termsOf({ preOrder: GAME_ROWS, inStock: DICE_ROWS }, 'preOrder')
  const supplied: Facts = { happened: { ...NOTHING, supply: NOW } }
  const diceGo = { type: 'UnitsCancelled', data: { id: 'c1', lines: ALL_DICE, clause: 'D-1', released: ALL_DICE } }
  const gameMay = { code: 'needsAgreement', clause: 'G-1', facts: { lines: ['game'], of: 'maker' } }
  const gameMayNot = [
    { code: 'noLongerCancellable', clause: 'T-9', facts: { lines: ['game'] } },
    { code: 'cancellableBefore', clause: 'G-1', facts: { lines: ['game'], by: 'supply', at: NOW } },
  ]

  it('each line goes by its own: at once, or asked for', () => {
    for (const lines of [undefined, BOTH])
      expect(mixed(SHOP, {}, lines)).toMatchObject({
        verdict: 'granted',
        events: [diceGo, { type: 'CancellationRequested', data: { application: { parts: [{ lines: GAMES, asks: 'maker' }] } } }],
        because: [
          gameMay,
          { code: 'cancellingCosts', clause: 'G-2', facts: { lines: ['game'] } },
          { code: 'cancellable', clause: 'D-1', facts: { lines: ['dice'] } },
        ],
      })
  })
  it('without lines whatever may go goes, and it is said what may not', () => {
    const found = mixed(SHOP, supplied)
    expect(found).toMatchObject({
      verdict: 'granted',
      because: [...gameMayNot, { code: 'cancellable', clause: 'D-1', facts: { lines: ['dice'] } }],
    })
    expect(found.verdict === 'granted' && found.events).toMatchObject([diceGo])
  })
  it('with lines all go or none, and it is said which could', () => {
    expect(mixed(SHOP, supplied, BOTH)).toEqual({
      verdict: 'refused',
      because: gameMayNot,
      remedies: [{ do: 'cancelOnly', clause: null, lines: ['dice'] }, ...INSTEAD],
    })
    expect(mixed(SHOP, supplied, ALL_DICE)).toMatchObject({ verdict: 'granted', events: [diceGo] })
    expect(mixed(SHOP, supplied, GAMES)).toMatchObject({
      verdict: 'refused',
      because: gameMayNot.map(({ code, clause }) => ({ code, clause, facts: { lines: null } })),
      remedies: INSTEAD,
    })
  })
  it('where none may go, it is said of each, and what is offered instead once', () => {
    const none = termsOf({ preOrder: GAME_ROWS, inStock: rowsOf() }, 'preOrder')
    const last = { code: 'noLongerCancellable', clause: 'T-9', facts: { lines: ['dice'] } }
    expect(mixed(none, supplied)).toEqual({ verdict: 'refused', because: [...gameMayNot, last], remedies: INSTEAD })
  })
  it('two rows at once are two cancellations, each with its own end', () => {
    const both = termsOf(
      { preOrder: rowsOf({ clause: 'G-3', how: 'directly', ends: { keeps: { share: 20 } } }), inStock: DICE_ROWS },
      'preOrder',
    )
    expect(mixed(both)).toMatchObject({
      events: [
        { type: 'UnitsCancelled', data: { lines: GAMES, clause: 'G-3', ending: { keeps: { share: 20 } }, released: [] } },
        diceGo,
      ],
    })
  })
  it('whoever must agree makes one application, row by row', () => {
    const two = termsOf({ preOrder: GAME_ROWS, inStock: rowsOf({ clause: 'D-2', how: 'ifSellerAgrees' }) }, 'preOrder')
    const found = mixed(two)
    expect(found.verdict === 'granted' && found.events).toMatchObject([
      {
        type: 'CancellationRequested',
        data: {
          application: {
            id: 'c1',
            parts: [
              { lines: GAMES, asks: 'maker', clause: 'G-1', ending: { keeps: 'everythingPaid', clause: 'G-2' } },
              { lines: ALL_DICE, asks: 'seller', clause: 'D-2', ending: { keeps: 'nothing', clause: 'D-2' } },
            ],
          },
        },
      },
    ])
  })
  it.each<readonly [string, AnswerDuty | undefined, AnswerDuty | undefined, object]>([
    [
      'by the time of the row that names one',
      { clause: 'G-5', within: { hours: 48 } },
      undefined,
      { by: NOW + 2 * DAY, clause: 'G-5' },
    ],
    [
      'by the earlier of two, and what that row’s silence means',
      { clause: 'G-5', within: { hours: 48 }, ifMissed: { then: 'granted' } },
      { clause: 'D-5', within: { hours: 24 }, ifMissed: { then: 'denied' } },
      { by: NOW + DAY, clause: 'D-5', ifMissed: { then: 'denied', clause: 'D-5' } },
    ],
    [
      'by the one that has an instant',
      { clause: 'G-5', within: 'openEnded' },
      { clause: 'D-5', within: { hours: 24 } },
      { by: NOW + DAY, clause: 'D-5' },
    ],
  ])('one answer is owed to both %s', (_, game, dice, answer) => {
    const row = (clause: string, answers: AnswerDuty | undefined): CancellationRow => ({
      clause,
      how: 'ifMakerAgrees',
      ...(answers === undefined ? {} : { answer: answers }),
    })
    const found = mixed(termsOf({ preOrder: rowsOf(row('G-1', game)), inStock: rowsOf(row('D-1', dice)) }, 'preOrder'))
    expect(found.verdict === 'granted' && found.events).toMatchObject([{ type: 'CancellationRequested', data: { answer } }])
  })
  it('an answer is owed at no instant where no row names one', () => {
    const found = mixed(termsOf({ preOrder: GAME_ROWS, inStock: DICE_ROWS }, 'preOrder'), {}, GAMES)
    expect(found.verdict === 'granted' && found.events.map(({ data }) => 'answer' in data)).toEqual([false])
  })
  it('lines of one row go together, also where a date of their own ends it for each', () => {
    const closing = (id: string, at: number) => ({ ...GAME, id, dates: { closing: at, release: null } })
    const found = mixed(termsOf({ preOrder: rowsOf({ clause: 'G-4', until: 'closing', how: 'directly' }) }), {
      lines: [closing('game', NOW + DAY), closing('map', NOW + HOUR)],
    })
    expect(found.verdict === 'granted' && found.events).toMatchObject([
      { type: 'UnitsCancelled', data: { lines: [...GAMES, { line: 'map', quantity: 2 }], clause: 'G-4' } },
    ])
    expect(found.because).toMatchObject([
      { clause: 'G-4', facts: { lines: ['game'], ends: NOW + DAY } },
      { clause: 'G-4', facts: { lines: ['map'], ends: NOW + HOUR } },
    ])
  })
})

it('the answer may change at each instant that a row names', () => {
  const terms = termsOf({ inStock: rowsOf({ clause: 'T-1', within: { hours: 24 }, how: 'directly' }) })
  expect(requestCancellation.opensAt?.(aCase(unpaid, terms))).toEqual([NOW + DAY])
})
