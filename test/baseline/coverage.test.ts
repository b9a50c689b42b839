/** The recorded histories have been everywhere: their words are those of the day on which they were recorded, and stay. */
import { describe, expect, it } from 'vitest'
import * as shops from '../../src/preset/index.ts'
import { countsIn } from './coverage.ts'
import { readHistories } from './stored.ts'

const SHOPS = Object.values(shops).map(({ id }) => {
  const histories = readHistories(id)
  return { id, histories, counts: countsIn(histories) }
})

const all = (word: string): number => SHOPS.reduce((sum, { counts }) => sum + (counts.get(word) ?? 0), 0)

/** Of the words of a kind, those that were met fewer than so many times in all. */
const rare = (kind: string, words: string, times: number): readonly string[] =>
  words
    .trim()
    .split(/\s+/)
    .filter((word) => all(`${kind} ${word}`) < times)

const COMMANDS = `
  RequestQuote ConfirmQuote PlaceOrder RequestCancellation RefuseDelivery RequestReturn SendQuote SendArrivalNotice BeginPreparation
  AnswerCancellation CancelOrder ShipOrder AnswerReturn GrantRefund ReinstateOrder ChangeEstimate ChangeSpecification RecordPayment
  RecordRefund RecordAllocation RecordDelivery RecordGoodsBack PassTime`

const EVENTS = `
  QuoteRequested QuoteSent OrderPlaced PaymentRequested PaymentReceived MoneyForfeited RefundGranted RefundOwed RefundPaid StockAwaited
  StockAllocated GoodsArrived OrderReady PreparationBegun OrderShipped DeliveryRefused OrderDelivered CancellationRequested
  CancellationDenied UnitsCancelled ReturnRequested ReturnAgreed GoodsCameBack ReturnEnded EstimateChanged SpecificationChanged
  ObligationDated ObligationMissed OrderClosed OrderReinstated`

const STAGES = `
  unplaced requested quoted awaitingPayment awaitingStock arrived awaitingShipment preparing shipped delivered closed`

const REFUNDS = `
  overpayment shippingDifference latePayment cancellation unavailability specificationChange expiry return goodwill`

describe('the baseline has met', () => {
  it.each([
    ['granted', COMMANDS, 80],
    ['refused', COMMANDS, 60],
    ['event', EVENTS, 35],
    ['stage', STAGES, 1_000],
    ['outcome', 'completed cancelled expired returned', 1_000],
    ['missed', 'quote preparation shipment promisedShipment refund', 250],
    ['ending', 'customerCancels specificationChanges shopCancels unavailable', 100],
    ['return', 'denied lapsed received', 100],
    ['refund for', REFUNDS, 10],
    ['remedy', 'placeApart agree refuseDelivery requestReturn contactSeller contactService', 15],
  ])('%s: each word of that kind', (kind, words, times) => {
    expect(rare(kind, words, times)).toEqual([])
  })

  it('what is owed, with an instant and without', () => {
    const dated = ['payment', 'confirmation', 'quote', 'preparation', 'shipment', 'promisedShipment', 'refund', 'goodsBack']
    const openEnded = ['quote', 'confirmation', 'arrivalNotice', 'cancellationAnswer', 'returnAnswer', 'refund']
    const words = [
      ...dated.map((owes) => `owed ${owes}, dated`),
      ...openEnded.map((owes) => `owed ${owes}, openEnded`),
      ...['shipment', 'refund'].map((owes) => `owed ${owes}, beyondCalendar`),
    ]
    expect(words.filter((word) => all(word) < 50)).toEqual([])
  })
})

describe('under each of the terms it has met', () => {
  const distinct = (kind: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      SHOPS.map(({ id, counts }) => [id, [...counts.keys()].filter((word) => word.startsWith(`${kind} `)).length]),
    )

  it('every reason that they can give, as far as 30,000 other histories of each have found one', () => {
    const found = { 'backorder-store': 64, 'cross-border-platform': 76, importer: 73, marketplace: 60, 'pre-order-store': 67 }
    expect(distinct('because')).toEqual(found)
  })
  it('every clause', () => {
    const clauses = { 'backorder-store': 12, 'cross-border-platform': 14, importer: 14, marketplace: 7, 'pre-order-store': 16 }
    expect(distinct('clause')).toEqual(clauses)
  })
  it('hundreds of ways in which a command can be answered', () => {
    const ways = {
      'backorder-store': 927,
      'cross-border-platform': 1_195,
      importer: 1_067,
      marketplace: 797,
      'pre-order-store': 1_242,
    }
    expect(distinct('way')).toEqual(ways)
  })
  it.each(['a millisecond before a deadline', 'at a deadline', 'a millisecond after a deadline'])(
    'a hundred commands %s',
    (word) => {
      expect(SHOPS.filter(({ counts }) => (counts.get(word) ?? 0) < 100).map(({ id }) => id)).toEqual([])
    },
  )
})

it('two things have fallen due at one instant, and were missed', () => {
  expect(all('two due at one instant')).toBeGreaterThan(500)
  expect(all('two missed at one instant')).toBeGreaterThan(90)
})

it('there are more than a thousand histories of each shop', () => {
  expect(SHOPS.filter(({ histories }) => histories.length <= 1_000)).toEqual([])
})

describe('what is counted', () => {
  it('is what the steps hold, and how close to the deadline before them they come', () => {
    const [first] = SHOPS
    const [history = []] = first?.histories ?? []
    const [placed] = history
    if (placed === undefined) throw new Error('nothing is recorded')
    const due = Number(placed.answer.after.nextDeadline)
    const tick = { ...placed, command: { type: 'PassTime', data: { at: due - 1 } } }
    const counts = countsIn([[placed, tick]])
    expect(counts.get('granted PlaceOrder')).toBe(1)
    expect(counts.get('event OrderPlaced')).toBe(2)
    expect([counts.get('a millisecond before a deadline'), counts.get('at a deadline')]).toEqual([1, undefined])
  })
  it('is nothing where nothing was recorded', () => {
    expect(countsIn([]).size).toBe(0)
  })
})
