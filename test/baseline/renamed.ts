/**
 * What the words of the recorded histories are called today: the one place to say that something was renamed.
 *
 * Keys are the words as they were recorded. An entry that no recorded history needs fails the test.
 */
import type { Data, Json } from './recorded.ts'
import type { Renamed } from './translate.ts'

/** As the recording tells details of an order and of an item. */
const ORDER_DETAILS = ['email', 'fullName', 'shippingAddress', 'paymentMethod']
const ITEM_DETAILS = ['itemCode', 'itemName', 'maker', 'picture']

const dataOf = (value: Json | undefined): Data => (value ?? {}) as Data

const listOf = (value: Json | undefined): readonly Data[] => (value ?? []) as readonly Data[]

/** Details of an order and of an item were told together, and are told apart. */
const only = (details: readonly string[], told: Json | undefined): Data =>
  Object.fromEntries(Object.entries(dataOf(told)).filter(([detail]) => details.includes(detail)))

/** Where an order goes was the one circumstance that was told of it. */
const withCircumstances = ({ region = null, ...data }: Data): Data => ({ ...data, circumstances: { region } })

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
    RequestQuote: (data) => withItems({ ...withCircumstances(data), details: only(ORDER_DETAILS, data['details']) }),
    QuoteRequested: (data) => withItems(withCircumstances(data)),
    OrderPlaced: (data) => ({
      ...withCircumstances(data),
      // No item was marked.
      lines: listOf(data['lines']).map((line) => ({ ...line, marks: [] })),
    }),
    PlaceOrder: (data) => ({
      ...withCircumstances(data),
      details: only(ORDER_DETAILS, data['details']),
      lines: listOf(data['lines']).map((line) => ({ ...offered(line), details: only(ITEM_DETAILS, data['details']) })),
    }),
    SendQuote: withOffers,
    QuoteSent: (data) => ({ ...data, quote: withOffers(dataOf(data['quote'])) }),
  },
}
