/**
 * What is known to be wrong, and not mended yet, by number.
 *
 * The list may only shrink: what an exploration finds beside it fails, and so does what stands in it and is not found any more.
 */
import type { Command, CommandType } from '../../src/order/command.ts'
import { crossBorderPlatform, importer, preOrderStore } from '../../src/preset/index.ts'
import type { Finding } from './finding.ts'
import { gamesOnDeposit } from './gamesOnDeposit.ts'
import { madeToOrder } from './madeToOrder.ts'
import { atOnceOrOneByOne } from './law/atOnceOrOneByOne.ts'
import { eitherOrder } from './law/eitherOrder.ts'
import { goodsBackAreCredited } from './law/goodsBackAreCredited.ts'
import { nobodyLosesForMoneyOwed } from './law/nobodyLosesForMoneyOwed.ts'
import { reasonsOfMoney } from './law/reasonsOfMoney.ts'
import { whatTheShopCancels } from './law/whatTheShopCancels.ts'
import { windowStandsStill } from './law/windowStandsStill.ts'
import { depositOf, moneyOf, partAsked, returnsOf } from './order.ts'

export type Known = {
  readonly number: string
  readonly says: string
  /** The sentence of the law that it breaks. */
  readonly law: string
  /** Under whose terms: the ids of the policies. */
  readonly under: readonly string[]
  /** How many strays a scope needs for it to be met. */
  readonly strays: number
  readonly is: (finding: Finding) => boolean
}

/** Shown by commands of these types, in whichever order. */
const shows =
  (...types: readonly CommandType[]): Known['is'] =>
  ({ history, shown }) => {
    const last = history.slice(history.length - shown).map(({ type }) => type)
    return last.length === types.length && types.every((type) => last.includes(type))
  }

const comesBefore = (history: readonly Command[], first: CommandType, second: CommandType): boolean => {
  const types = history.map(({ type }) => type)
  return types.includes(first) && types.indexOf(first) < types.indexOf(second)
}

/** Whether the last command is a no to a return. */
const isDenial = (history: readonly Command[]): boolean => {
  const last = history.at(-1)
  return last?.type === 'AnswerReturn' && !last.data.agreed
}

/** Whether the customer leaves, or does not pay. */
const isLostLater = (history: readonly Command[]): boolean => {
  const last = history.at(-1)?.type
  return last === 'RequestCancellation' || last === 'AnswerCancellation' || last === 'PassTime'
}

/** What had come in before the first command of this type, in minor units. */
const paidBefore = (history: readonly Command[], type: CommandType): number =>
  history
    .slice(
      0,
      history.findIndex((command) => command.type === type),
    )
    .reduce((sum, command) => (command.type === 'RecordPayment' ? sum + command.data.amount : sum), 0)

/** How much goodwill has been granted, in minor units. */
const goodwillIn = (history: readonly Command[]): number =>
  history.reduce((sum, { type, data }) => (type === 'GrantRefund' ? sum + data.amount : sum), 0)

export const known: readonly Known[] = [
  {
    number: 'M1',
    says: 'Money that comes before it is asked for is owed back, and is not set off when it is asked for.',
    law: eitherOrder.sentence,
    under: [preOrderStore.id, importer.id, gamesOnDeposit.id, madeToOrder.id],
    strays: 1,
    is: shows('RecordPayment', 'SendArrivalNotice'),
  },
  {
    number: 'M1',
    says: 'An order expires for the balance, and as much is owed back to its customer.',
    law: nobodyLosesForMoneyOwed.sentence,
    under: [preOrderStore.id, importer.id, gamesOnDeposit.id, madeToOrder.id],
    strays: 1,
    is: ({ history }) => history.some(({ type }) => type === 'SendArrivalNotice'),
  },
  {
    number: 'M9',
    says: 'Once the balance is asked for, the deposit of a unit that the shop cancels pays for the others instead of going back.',
    law: eitherOrder.sentence,
    under: [preOrderStore.id, importer.id, gamesOnDeposit.id],
    strays: 1,
    is: shows('SendArrivalNotice', 'CancelOrder'),
  },
  // Before M9, whose sums it changes a little.
  {
    number: 'E2',
    says: 'Goodwill on a line whose deposit is kept is taken back out of what was paid for units that the shop cancels.',
    law: whatTheShopCancels.sentence,
    under: [preOrderStore.id, gamesOnDeposit.id],
    strays: 2,
    is: ({ says, history }) => Number.parseInt(says, 10) <= goodwillIn(history),
  },
  {
    number: 'M9',
    says: 'What the customer then leaves, or loses, costs the deposits of the units that the shop had cancelled too.',
    law: whatTheShopCancels.sentence,
    under: [importer.id],
    strays: 1,
    is: ({ history }) => isLostLater(history) && comesBefore(history, 'SendArrivalNotice', 'CancelOrder'),
  },
  {
    number: 'M10',
    says: 'Goodwill on one line is paid out of the deposit of another, whose customer is then told of too much that is not owed back.',
    law: reasonsOfMoney.sentence,
    under: [importer.id],
    strays: 2,
    is: ({ says, history }) => says.startsWith('paidTooMuch') && goodwillIn(history) > 0,
  },
  {
    number: 'M10',
    says: 'With goodwill on a line, what is paid is too much before that line goes, and not after.',
    law: eitherOrder.sentence,
    under: [importer.id],
    strays: 3,
    is: (finding) => shows('RecordPayment', 'CancelOrder')(finding) && goodwillIn(finding.history) > 0,
  },
  {
    number: 'M11',
    says: 'Goods that came back otherwise than agreed are neither credited nor owed back once the shop has said no.',
    law: goodsBackAreCredited.sentence,
    under: [crossBorderPlatform.id],
    strays: 1,
    is: ({ history }) => isDenial(history),
  },
  {
    number: 'M12',
    says: 'A part of a deposit becomes a whole one when units go one by one.',
    law: atOnceOrOneByOne.sentence,
    under: [preOrderStore.id],
    strays: 1,
    is: ({ from: { order } }) => partAsked(order) === 'deposit' && moneyOf(order).held > 0,
  },
  {
    number: 'M12',
    says: 'A part of a deposit becomes a whole one, and is kept, when the shop cancels a unit.',
    law: whatTheShopCancels.sentence,
    under: [preOrderStore.id, importer.id, gamesOnDeposit.id],
    strays: 2,
    is: ({ history, from: { order } }) => isLostLater(history) && paidBefore(history, 'CancelOrder') < depositOf(order),
  },
  {
    number: 'V4',
    says: 'Asking for a return alone lengthens the window for returns.',
    law: windowStandsStill.sentence,
    under: [crossBorderPlatform.id],
    strays: 2,
    is: ({ history }) => isDenial(history) || history.at(-1)?.type === 'PassTime',
  },
  {
    number: 'E1',
    says: 'Of two returns for different reasons the one that is settled last decides whether the shipping goes back.',
    law: eitherOrder.sentence,
    under: [crossBorderPlatform.id],
    strays: 2,
    is: ({ from: { order }, history, shown }) =>
      returnsOf(order).length > 1 &&
      history.slice(-shown).every(({ type }) => type === 'RecordGoodsBack' || type === 'AnswerReturn'),
  },
  {
    number: 'E2',
    says: 'Goodwill on a line whose deposit is kept is taken back out of the deposit of another, when both go at once.',
    law: atOnceOrOneByOne.sentence,
    under: [preOrderStore.id],
    strays: 1,
    is: ({ history }) => goodwillIn(history) > 0,
  },
  {
    number: 'E2',
    says: 'The same, where the deposit is kept only after a day.',
    law: atOnceOrOneByOne.sentence,
    under: [gamesOnDeposit.id],
    strays: 2,
    is: ({ history }) => goodwillIn(history) > 0,
  },
  {
    number: 'E3',
    says: 'Goodwill on a line is paid out of its deposit before the balance is asked for, and comes off the balance after.',
    law: eitherOrder.sentence,
    under: [preOrderStore.id, importer.id, gamesOnDeposit.id],
    strays: 1,
    is: shows('GrantRefund', 'SendArrivalNotice'),
  },
]

/** Which of them a finding is: the first that recognizes it; null: it is new. */
export const knownAs = (finding: Finding): Known | null =>
  known.find(({ law, under, is }) => law === finding.law && under.includes(finding.shop) && is(finding)) ?? null
