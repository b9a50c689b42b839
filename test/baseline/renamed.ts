/**
 * What the words of the recorded histories are called today: the one place to say that something was renamed.
 *
 * Keys are the words as they were recorded. An entry that no recorded history needs fails the test.
 */
import { ITEM_DETAILS, ORDER_DETAILS } from '../../src/order/offer.ts'
import type { Data, Json } from './recorded.ts'
import type { Renamed } from './translate.ts'

const dataOf = (value: Json | undefined): Data => (value ?? {}) as Data

const listOf = (value: Json | undefined): readonly Data[] => (value ?? []) as readonly Data[]

/** Details of an order and of an item were told together, and are told apart. */
const only = (details: readonly string[], told: Json | undefined): Data =>
  Object.fromEntries(Object.entries(dataOf(told)).filter(([detail]) => details.includes(detail)))

/** A mark says as what an item is available; what an offer need not say is left out. */
const listing = ({ marked, closes, closedEarly, releases, ...rest }: Data): Data => ({
  ...rest,
  ...(marked === false ? { availableAs: [] } : {}),
  ...(closes == null ? {} : { closing: closes }),
  ...(releases === undefined ? {} : { release: releases }),
  ...(closedEarly === true ? { closedEarly } : {}),
})

const offered = (line: Data): Data => ({ ...line, offer: listing(dataOf(line['offer'])) })

const withOffers = (data: Data): Data => ({ ...data, lines: listOf(data['lines']).map(offered) })

const withItems = ({ requested, ...data }: Data): Data => ({
  ...data,
  items: listOf(requested).map((item) => ({ ...listing(item), details: only(ITEM_DETAILS, item['details']) })),
})

export const RENAMED: Renamed = {
  words: {
    code: {
      inquiryWithdrawn: 'inquiryEnded',
      takenUpAgain: 'orderReinstated',
      notTakenUpAgain: 'notReinstatable',
      idIsTaken: 'idAlreadyUsed',
      nothingWanted: 'nothingRequested',
      badWish: 'badRequestedItem',
      wishNotMarked: 'requestedItemNotAvailableAs',
      notMarked: 'notAvailableAs',
      wishIsListed: 'requestedItemIsListed',
      cancellableUntil: 'cancellable',
      shopDecides: 'needsAgreement',
      carrierDecides: 'needsAgreement',
    },
  },
  fields: { wanted: 'requested' },
  rewritten: {
    RequestQuote: (data) => withItems({ ...data, details: only(ORDER_DETAILS, data['details']) }),
    QuoteRequested: withItems,
    PlaceOrder: (data) => ({
      ...data,
      details: only(ORDER_DETAILS, data['details']),
      lines: listOf(data['lines']).map((line) => ({ ...offered(line), details: only(ITEM_DETAILS, data['details']) })),
    }),
    SendQuote: withOffers,
    QuoteSent: (data) => ({ ...data, quote: withOffers(dataOf(data['quote'])) }),
  },
}
