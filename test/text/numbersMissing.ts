/**
 * Where grammar can go wrong unseen: what a sentence lists or counts, tried with one and with several.
 *
 * 1. What is listed is every list in the facts, what is counted every number called so.
 * 2. A sentence says nothing of some lists, and more than one of others there always is: those stand below.
 */

type Sample = readonly [code: string, facts: object]

/** The lists and counts of which no sample has one, or none has several: `StockAllocated.lines: never 1`. */
export const numbersMissing = (samples: readonly Sample[]): readonly string[] => {
  const sizes = new Map<string, number[]>()
  for (const [code, facts] of samples)
    for (const [name, size] of sizesIn(facts)) {
      const key = `${code}.${name}`
      if (!NOT_SAID.includes(key)) sizes.set(key, [...(sizes.get(key) ?? []), size])
    }
  return [...sizes].flatMap(([key, seen]) => [
    ...(seen.includes(1) ? [] : [`${key}: never 1`]),
    ...(seen.some((size) => size > 1) ? [] : [`${key}: never several`]),
  ])
}

const sizesIn = (facts: object): readonly (readonly [string, number])[] =>
  Object.entries(facts).flatMap(([name, value]): readonly (readonly [string, number])[] => {
    if (Array.isArray(value)) return [[name, value.length]]
    if (typeof value === 'number') return COUNTS.includes(name) ? [[name, value]] : []
    return typeof value === 'object' && value !== null
      ? sizesIn(value).map(([inner, size]) => [`${name}.${inner}`, size] as const)
      : []
  })

const COUNTS: readonly string[] = [
  'asked',
  'atMost',
  'available',
  'limit',
  'quantity',
  'requested',
  'shelf',
  'shelved',
  'units',
  'waiting',
  'wanted',
]

const NOT_SAID: readonly string[] = [
  // Bad numbers are quoted, not counted.
  'badLine.quantity',
  'badQuantity.quantity',
  'badRequestedItem.quantity',
  // There are always two or more.
  'kindsDoNotMix.kinds',
  'placeApart.parts',
  // A sum, a clause or nothing is said of these.
  'CancellationRequested.application.lines',
  'ConfirmQuote.past',
  'OrderPlaced.lines',
  'PlaceOrder.past',
  'QuoteRequested.items',
  'QuoteSent.quote.lines',
  'RefundOwed.from',
  'RequestQuote.past',
  'ReturnEnded.credits',
  'ReturnEnded.lines',
  'beyondCalendar.covers',
  'malformed.path',
  'malformedCommand.path',
]
