/** What the customer and the shop owe, by when, and what follows if they miss it. */
import type { ObligationFacts, Phrases } from '../language.ts'
import type { Say } from '../say.ts'
import { dueWhen } from './dueWhen.ts'
import { withReference } from './withReference.ts'
import { verb, you, your } from './you.ts'

type Obligation = ObligationFacts[keyof ObligationFacts]

export const obligations: Phrases<ObligationFacts> = {
  quote: (owed, say) => must(owed, 'send a quote', say),
  confirmation: (owed, say) => must(owed, 'confirm the quote', say),
  payment: (owed, say) => {
    const { amount, late } = owed
    return `payment${amount === null ? '' : ` of ${say.amount(amount)}`} ${late ? 'was' : 'is'} due${whenAndThen(owed, say)}`
  },
  consent: (owed, say) => must(owed, 'say whether to wait', say),
  supply: (owed, say) => must(owed, `have ${your(say, 'order')} accepted by its supplier`, say),
  stock: (owed, say) => must(owed, `get the goods for ${your(say, 'order')}`, say),
  arrivalNotice: (owed, say) => must(owed, 'send the arrival notice', say),
  preparation: (owed, say) => must(owed, `start preparing ${your(say, 'order')}`, say),
  shipment: (owed, say) => must(owed, `ship ${your(say, 'order')}`, say),
  delivery: (owed, say) => must(owed, `deliver ${your(say, 'order')}`, say),
  promisedShipment: (owed, say) => `${owes(owed, say)} promised to ship ${your(say, 'order')}${whenAndThen(owed, say)}`,
  cancellationAnswer: (owed, say) => must(owed, `answer the ${called('cancellation request', owed, say)}`, say),
  returnAnswer: (owed, say) => must(owed, `answer the ${called('return request', owed, say)}`, say),
  goodsBack: (owed, say) => `the goods of the ${called('return', owed, say)} must be back at the shop${whenAndThen(owed, say)}`,
  refund: (owed, say) => must(owed, owed.amount === null ? 'pay a refund' : `pay a refund of ${say.amount(owed.amount)}`, say),
}

const must = (owed: Obligation, duty: string, say: Say): string =>
  `${owes(owed, say)} ${owed.late ? `${owed.party === 'shop' ? 'was' : verb(say, 'were', 'was')} due to` : 'must'} ${duty}${whenAndThen(owed, say)}`

const owes = ({ party }: Obligation, say: Say): string => (party === 'shop' ? 'the shop' : you(say))

const called = (thing: string, { id }: Obligation, say: Say): string =>
  withReference(thing, id === null ? '' : say.id('reference', id))

const whenAndThen = (owed: Obligation, say: Say): string => `${dueWhen(owed.due, say)}${then(owed, say)}`

/** What the shop misses stays owed, and is called overdue. */
const then = ({ ifMissed, owes, due, late }: Obligation, say: Say): string => {
  if (due.by === null) return ''
  if (late) return '; this is overdue'
  switch (ifMissed.then) {
    case 'ends':
      return `; otherwise ${your(say, owes === 'confirmation' || owes === 'quote' ? 'request' : 'order')} expires`
    case 'lapses':
      return '; otherwise the return lapses'
    case 'granted':
      return '; otherwise it is granted'
    case 'denied':
      return '; otherwise it is declined'
    case 'asksAgain':
      return `; otherwise ${you(say)} ${verb(say, 'are', 'is')} asked whether to wait`
    case 'goesOn':
      return `; otherwise ${your(say, 'order')} goes on`
    case 'delivered':
      return '; after that it counts as delivered'
    case 'recorded':
      return ''
  }
}
