/**
 * Every difference from the baseline that is wanted, and why.
 *
 * 1. An entry recognises its differences precisely: what is not meant by it is to be found.
 * 2. It says how many there are. An entry that is met less often, or more often, or never, fails the test.
 */
import type { Difference, Listed } from './compare.ts'
import type { Json } from './recorded.ts'

/** An obligation that nobody was told of before: without an instant, and by no clause. */
const isUndatedNow =
  (owes: string) =>
  ({ part, of, was, is }: Difference): boolean =>
    part === 'obligations' && of === owes && was === undefined && isOpenEnded(is)

const isOpenEnded = (owed: Json | undefined): boolean => {
  const { due, ifMissed, late } = (owed ?? {}) as { readonly due?: unknown; readonly ifMissed?: unknown; readonly late?: unknown }
  const { by, why, clause } = (due ?? {}) as { readonly by?: unknown; readonly why?: unknown; readonly clause?: unknown }
  return by === null && why === 'openEnded' && clause === null && ifMissed === 'isRecorded' && late === false
}

const OF_RETURNS = ['returnAnswer', 'goodsBack']

/** The same obligations of returns, in another order. */
const isOfReturnsReordered = ({ part, of, answer: { was, is } }: Difference): boolean =>
  part === 'obligations' && OF_RETURNS.includes(of ?? '') && ofReturns(was.after.obligations) === ofReturns(is.after.obligations)

const ofReturns = (obligations: readonly { readonly owes: string }[]): string =>
  obligations
    .filter(({ owes }) => OF_RETURNS.includes(owes))
    .map((owed) => JSON.stringify(Object.entries(owed).sort()))
    .sort()
    .join('\n')

/** The confirmation, sent once more with other consents. */
const isOtherConfirmation = ({ part, of, command, was, is }: Difference): boolean => {
  if (command.type !== 'ConfirmQuote') return false
  if (part === 'verdict') return was === 'granted' && is === 'refused'
  if (part !== 'because') return false
  return of === 'answeredBefore' ? is === undefined : (of === 'wrongStage' || of === 'orderClosed') && was === undefined
}

const isEmpty = (data: Json): boolean => JSON.stringify((data as { readonly items?: Json }).items) === '[]'

export const DIFFERENCES: readonly Listed[] = [
  {
    name: 'the goods are owed while an order waits for them',
    because: 'An order that waits for stock waited for nobody: the shop owes the goods, at no instant.',
    recognises: isUndatedNow('stock'),
    met: 5_305,
  },
  {
    name: 'the shipment is owed where no term dates it',
    because: 'A paid order of a shop that names no time owed nobody anything: the shop owes the shipment, at no instant.',
    recognises: isUndatedNow('shipment'),
    met: 5_178,
  },
  {
    name: 'the delivery is owed while a parcel is on its way',
    because: 'A parcel on its way was owed by nobody: the shop owes its delivery, at no instant.',
    recognises: isUndatedNow('delivery'),
    met: 6_451,
  },
  {
    name: 'answers to returns are listed before goods to come back',
    because: 'What is owed is listed by what it is, no longer return by return; the obligations are the same.',
    recognises: isOfReturnsReordered,
    met: 78,
  },
  {
    name: 'goods back before the agreement: their share is a reason too',
    because:
      'An answer that credits goods gave the agreement alone as its reason (fault W3): every reason is told, with its clause.',
    recognises: ({ part, of, was, command }) =>
      part === 'because' && of === 'goodsBack' && was === undefined && command.type === 'AnswerReturn',
    met: 74,
  },
  {
    name: 'a request for nothing lacks no details of items',
    because: 'Details of items were looked for among those of the order where nothing was requested; that is refused for itself.',
    recognises: ({ part, of, command }) =>
      part === 'because' && of === 'incomplete' && command.type === 'RequestQuote' && isEmpty(command.data),
    met: 4,
  },
  {
    name: 'a confirmation with other consents is another one',
    because: 'It was taken for the confirmation that had been answered, whatever it agreed to (fault V13).',
    recognises: isOtherConfirmation,
    met: 15,
  },
  {
    name: 'bought too often: within which span',
    because: 'The reason named the count alone, which is half of the term (fault W2).',
    recognises: ({ part, of, field, was }) =>
      part === 'because' && of === 'boughtTooOften' && field === 'facts.within' && was === undefined,
    met: 185,
  },
]
