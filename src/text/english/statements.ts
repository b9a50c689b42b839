/** Where an order stands, where its money is, and until when an answer holds. */
import type { Phrases, StatementFacts } from '../language.ts'
import { your } from './you.ts'

export const statements: Phrases<StatementFacts> = {
  unplaced: () => 'nothing has been ordered yet',
  open: ({ is, stage }, say) => `${your(say, NOUN[is])} ${say.names.stage[stage]}`,
  refused: ({ when }, say) => `${your(say, 'parcel')} was refused ${say.names.refusal[when]} and is on its way back`,
  closed: ({ is, outcome }, say) => `${your(say, NOUN[is])} ${say.names.outcome[outcome]}`,
  money: ({ received, held, forfeited, owed, refunded }, say) => {
    const parts = [
      [held, `is held for ${your(say, 'order')}`],
      [forfeited, 'is kept by the shop'],
      [owed, 'is owed as a refund'],
      [refunded, 'has been refunded'],
    ] as const
    const places = parts.filter(([amount]) => amount > 0).map(([amount, where]) => `${say.amount(amount)} ${where}`)
    return `of the ${say.amount(received)} received, ${say.list(places)}`
  },
  validUntil: ({ validUntil }, { at }) => `this answer changes on ${at(validUntil)} unless someone acts first`,
}

const NOUN = { inquiry: 'request', sale: 'order' } as const
