/** The clauses of `crossBorderPlatform` that speak of what happens once a parcel has left. */
import type { Command, DataOf } from '../../../src/index.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, send } from '../../support/orders.ts'
import { dataOf, factsOf, option, owed, said } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_11_24 = MON_2026_11_23 + DAY

/** Ends of days in Shanghai, at 16:00 UTC. */
const END_OF_SUN_2026_12_06 = Date.UTC(2026, 11, 6, 16)
const END_OF_TUE_2026_12_08 = Date.UTC(2026, 11, 8, 16)
const END_OF_WED_2026_12_23 = Date.UTC(2026, 11, 23, 16)
const END_OF_THU_2026_12_24 = Date.UTC(2026, 11, 24, 16)
const END_OF_THU_2027_01_07 = Date.UTC(2027, 0, 7, 16)

/** The last millisecond at which a return may be asked for. */
const LAST_CHANCE = END_OF_WED_2026_12_23 - 1

/** Dispatched on Saturday 21 November 2026, 17:00 in Shanghai; delivered on Monday at the same time. */
const shippedTo = (region: string): readonly [Command, ...Command[]] => [
  aPlacing('inStock', { circumstances: { region } }),
  pay(FRI_2026_11_20 + HOUR),
  send('ShipOrder', SAT_2026_11_21, {}),
]
const delivered = send('RecordDelivery', MON_2026_11_23, {})
const deliveredTo = (region: string): readonly [Command, ...Command[]] => [...shippedTo(region), delivered]

const refuse = (when: 'beforeArrival' | 'atTheDoor'): Command => send('RefuseDelivery', MON_2026_11_23, { when })
const parcelBack = (at: number): Command => send('RecordGoodsBack', at, { condition: 'unopened' })

const askReturn = (at: number, asked: Partial<Omit<DataOf<'RequestReturn'>, 'at'>> = {}): Command =>
  send('RequestReturn', at, {
    id: 'ret1',
    lines: [{ line: 'L1', quantity: 2 }],
    condition: 'unopened',
    reason: 'changedMind',
    ...asked,
  })
const agree = (at: number, agreed = true): Command => send('AnswerReturn', at, { id: 'ret1', agreed })
const back = (at: number, told: Partial<Omit<DataOf<'RecordGoodsBack'>, 'at'>> = {}): Command =>
  send('RecordGoodsBack', at, { return: 'ret1', condition: 'unopened', ...told })

export const afterDispatch: readonly Scenario[] = [
  {
    clause: 'XB-7',
    says: 'on its way, the parcel may be refused through the carrier',
    commands: [...shippedTo('US'), refuse('beforeArrival')],
    looksAt: (played) => [said(played.last), dataOf(played, 'DeliveryRefused')],
    sees: ['granted: deliveryRefused XB-7', [{ when: 'beforeArrival' }]],
  },
  {
    clause: 'XB-7',
    says: 'once, not twice; and it then no longer stands among what may be done instead',
    commands: [
      ...shippedTo('US'),
      refuse('beforeArrival'),
      refuse('atTheDoor'),
      send('RequestCancellation', TUE_2026_11_24, { id: 'c1' }),
    ],
    looksAt: ({ decisions }) => decisions.slice(-2).map(said),
    sees: [
      'refused: alreadyRefused',
      'refused: noLongerCancellable XB-6, cancellableBefore XB-1, cancellableBefore XB-2, cancellableBefore XB-5 | contactService XB-3',
    ],
  },
  {
    clause: 'XB-7',
    says: 'before it has left there is nothing to refuse, and after delivery no longer',
    commands: [aPlacing('inStock'), pay(FRI_2026_11_20 + HOUR), refuse('beforeArrival')],
    looksAt: ({ last, order }, policy) => [said(last), option(policy, order, 'RefuseDelivery', TUE_2026_11_24)],
    sees: ['refused: wrongStage', 'refused: wrongStage'],
  },
  {
    clause: 'XB-8',
    says: 'at the door, the customer may refuse to sign and have it returned',
    commands: [...shippedTo('US'), refuse('atTheDoor'), parcelBack(TUE_2026_11_24)],
    looksAt: ({ decisions, order }) => [decisions.slice(-2).map(said), order.is === 'sale' && order.closed?.outcome],
    sees: [['granted: deliveryRefused XB-8', 'granted: goodsBack XB-12'], 'returned'],
  },
  {
    clause: 'XB-8',
    says: 'signed for, it can no longer be refused',
    commands: [...deliveredTo('US'), refuse('atTheDoor')],
    looksAt: ({ last }) => said(last),
    sees: 'refused: wrongStage',
  },

  {
    clause: 'XB-9',
    says: 'received and unopened, a label may be asked for: agreed at once, the goods to be back within 30 days',
    commands: [...deliveredTo('US'), askReturn(TUE_2026_11_24)],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'ReturnRequested').map((each) => each.return.agreed),
      owed(played.order),
    ],
    sees: ['granted: returnByLabel XB-9', [true], ['customer: goodsBack by 2026-12-24T16:00:00.000Z XB-14, else lapses']],
  },
  {
    clause: 'XB-9',
    says: 'the customer bears shipping both ways: the label is deducted, the way out not refunded',
    commands: [...deliveredTo('US'), askReturn(TUE_2026_11_24), back(TUE_2026_11_24 + DAY, { carriage: 300 })],
    looksAt: (played) => [dataOf(played, 'ReturnEnded').map(({ credits }) => credits), owed(played.order)],
    sees: [[[{ on: { line: 'L1' }, amount: 1_699 }]], ['shop: refund 1699 openEnded XB-12, else recorded']],
  },
  {
    clause: 'XB-9',
    says: 'not every region has labels: elsewhere it is refused, and the service can be asked',
    commands: [...deliveredTo('BR'), askReturn(TUE_2026_11_24)],
    looksAt: (played) => [said(played.last), factsOf(played, 'noLabelThere')],
    sees: ['refused: noLabelThere XB-9 | contactService XB-3', [{ region: 'BR', labelsIn: ['US', 'DE', 'FR'] }]],
  },
  {
    clause: 'XB-9',
    says: 'opened after all, the goods wait for an agreement',
    commands: [...deliveredTo('US'), askReturn(TUE_2026_11_24), back(TUE_2026_11_24 + DAY, { condition: 'opened' })],
    looksAt: ({ last, order }) => [said(last), owed(order)],
    sees: ['granted: agreementNeeded XB-10', ['shop: returnAnswer openEnded, else recorded']],
  },

  {
    clause: 'XB-10',
    says: 'received and opened, a return waits for the shop, in every region',
    commands: [...deliveredTo('BR'), askReturn(TUE_2026_11_24, { condition: 'opened' })],
    looksAt: (played) => [said(played.last), factsOf(played, 'returnByAgreement'), owed(played.order)],
    sees: ['granted: returnByAgreement XB-10', [{ carriage: 'customer' }], ['shop: returnAnswer openEnded, else recorded']],
  },
  {
    clause: 'XB-10',
    says: 'agreed, the goods are to be back within 30 days of the agreement, and the customer bears the carriage',
    commands: [
      ...deliveredTo('BR'),
      askReturn(MON_2026_11_23 + 1, { condition: 'opened' }),
      agree(TUE_2026_11_24),
      passTime(TUE_2026_11_24),
      back(TUE_2026_11_24 + DAY, { condition: 'opened', carriage: 300 }),
    ],
    looksAt: (played) => [
      said(played.decisions[5] ?? played.last),
      dataOf(played, 'ReturnAgreed'),
      dataOf(played, 'ReturnEnded').map(({ credits }) => credits),
    ],
    sees: [
      'granted: returnAgreed XB-10',
      [{ id: 'ret1', back: { by: END_OF_THU_2026_12_24, clause: 'XB-14' } }],
      [[{ on: { line: 'L1' }, amount: 1_699 }]],
    ],
  },
  {
    clause: 'XB-10',
    says: 'not agreed, it ends there',
    commands: [...deliveredTo('BR'), askReturn(TUE_2026_11_24, { condition: 'opened' }), agree(TUE_2026_11_24 + 1, false)],
    looksAt: (played) => [said(played.last), dataOf(played, 'ReturnEnded').map(({ how, credits }) => ({ how, credits }))],
    sees: ['granted: returnDenied XB-10', [{ how: 'denied', credits: [] }]],
  },

  ...(
    [
      ['to the last millisecond of the 15th day, in full', TUE_2026_11_24, END_OF_TUE_2026_12_08 - 1, 'changedMind', 100, 1_999],
      ['from then on, four fifths', TUE_2026_11_24, END_OF_TUE_2026_12_08, 'changedMind', 80, 1_599],
      ['to the end of the 45th day', LAST_CHANCE, END_OF_THU_2027_01_07 - 1, 'changedMind', 80, 1_599],
      ['and after it half', LAST_CHANCE, END_OF_THU_2027_01_07, 'changedMind', 50, 1_000],
      ['by the shop’s fault, in full, and the shipping', LAST_CHANCE, END_OF_THU_2027_01_07, 'shopsFault', 100, 2_499],
    ] as const
  ).map(
    ([says, asked, at, reason, share, amount]): Scenario => ({
      clause: 'XB-12',
      says: `back ${says}`,
      commands: [...deliveredTo('US'), askReturn(asked, { reason }), back(at)],
      looksAt: (played) => [said(played.last), factsOf(played, 'goodsBack'), owed(played.order)],
      sees: ['granted: goodsBack XB-12', [{ share }], [`shop: refund ${amount} openEnded XB-12, else recorded`]],
    }),
  ),
  ...(
    [
      ['a millisecond before the end of the 15th day after its dispatch, in full', END_OF_SUN_2026_12_06 - 1, 100, 2_499],
      ['from then on, four fifths', END_OF_SUN_2026_12_06, 80, 1_999],
    ] as const
  ).map(
    ([says, at, share, amount]): Scenario => ({
      clause: 'XB-12',
      says: `refused, and back ${says}`,
      commands: [...shippedTo('US'), refuse('atTheDoor'), parcelBack(at)],
      looksAt: (played) => [
        factsOf(played, 'goodsBack'),
        dataOf(played, 'RefundOwed').map(({ amount: owes, clause }) => [owes, clause]),
      ],
      sees: [[{ share }], [[amount, 'XB-12']]],
    }),
  ),
  {
    clause: 'XB-12',
    says: 'refused through the shop’s fault, and back late, in full',
    commands: [
      ...shippedTo('US'),
      refuse('atTheDoor'),
      send('RecordGoodsBack', TUE_2026_11_24 + 30 * DAY, { condition: 'opened', reason: 'shopsFault' }),
    ],
    looksAt: (played) => [factsOf(played, 'goodsBack'), dataOf(played, 'RefundOwed').map(({ amount }) => amount)],
    sees: [[{ share: 100 }], [2_499]],
  },
  {
    clause: 'XB-12',
    says: 'nothing goes back before the goods are back',
    commands: [...deliveredTo('US'), askReturn(TUE_2026_11_24), passTime(TUE_2026_11_24 + DAY)],
    looksAt: (played) => [dataOf(played, 'RefundOwed'), owed(played.order).filter((line) => line.includes('XB-12'))],
    sees: [[], []],
  },
  {
    clause: 'XB-12',
    says: 'all of it back, the order is closed as returned',
    commands: [...deliveredTo('US'), askReturn(TUE_2026_11_24), back(TUE_2026_11_24 + DAY)],
    looksAt: (played) => dataOf(played, 'OrderClosed'),
    sees: [{ outcome: 'returned', clause: 'XB-12', released: [] }],
  },

  {
    clause: 'XB-14',
    says: 'a return may be asked for to the end of the 30th day after delivery',
    commands: [...deliveredTo('US'), askReturn(END_OF_WED_2026_12_23 - 1)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderDelivered')],
    sees: ['granted: returnByLabel XB-9', [{ window: { by: END_OF_WED_2026_12_23, clause: 'XB-14' } }]],
  },
  {
    clause: 'XB-14',
    says: 'and not after it: the order is complete',
    commands: [...deliveredTo('US'), askReturn(END_OF_WED_2026_12_23)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.closed],
    sees: ['refused: orderClosed XB-14', { at: END_OF_WED_2026_12_23, outcome: 'completed', clause: 'XB-14' }],
  },
  {
    clause: 'XB-14',
    says: 'goods that are not back within 30 days of the agreement end the return, and the order is complete',
    commands: [...deliveredTo('US'), askReturn(TUE_2026_11_24), passTime(END_OF_THU_2026_12_24 - 1), back(END_OF_THU_2026_12_24)],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'ReturnEnded').map(({ how }) => how),
      dataOf(played, 'OrderClosed'),
      dataOf(played, 'RefundOwed'),
    ],
    sees: ['refused: orderClosed XB-14', ['lapsed'], [{ outcome: 'completed', clause: 'XB-14', released: [] }], []],
  },
]
