/** Why an order can, or cannot, be placed. */
import type { PlacementReason } from '../../../rule/placement/reason.ts'
import type { FactOfOrder } from '../../../rule/offerReason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { notValid } from '../notValid.ts'
import type { Say } from '../../say.ts'
import { spanIn } from '../../spanIn.ts'
import { counted, forms } from '../plural.ts'
import { wordOf } from '../wordOf.ts'
import { verb, you, your } from '../you.ts'

export const placementReasons: Phrases<FactsByCode<PlacementReason>> = {
  placed: (_, say) => `${your(say, 'order')} is accepted, and ${you(say)} will be notified`,
  shipDatePromised: ({ promised }, { by }) =>
    `the ship date shown is now this order’s promised date: shipment ${by({ by: promised })}`,
  shipDateEstimated: ({ estimated }, { at }) => `shipment is expected on ${at(estimated)}; this is an estimate`,
  kindNotSold: ({ kind }, { names }) => `the shop does not sell ${names.sold[kind]}`,
  quoteFirst: ({ kind }, { names }) =>
    `in this shop, ${kind === null ? 'every order' : names.kind[kind]} starts with a request for a quote`,
  kindsDoNotMix: ({ kinds }, { names, list }) =>
    `these lines cannot share one order: together they would be ${list(kinds.map((kind) => names.kind[kind]))}`,
  shipsTogether: ({ held }, { id, list }) =>
    `what is in stock (${list(held.map((line) => id('line', line)))}) is held until the rest arrives, and everything ships together`,
  noLines: () => 'the order has no lines',
  repeatedLine: ({ line }, { id }) => `more than one line has the id ${id('line', line)}`,
  badLine: ({ line, quantity, price }, { id }) =>
    `line ${id('line', line)} has a quantity of ${quantity} and a price of ${price}. Quantities are whole numbers, 1 or more; prices are whole numbers of the smallest currency unit, 0 or more`,
  badOffer: ({ line, of, found }, { id }) => `the catalogue’s ${OFFERED[of]} for ${id('line', line)} is not valid: ${found}`,
  badPromise: ({ promised }) => notValid('shipDate', promised),
  badShipping: ({ shipping }) => notValid('shippingCost', shipping),
  totalTooLarge: ({ most }, { amount }) =>
    `the total is more than ${amount(most)}, the largest amount that can be counted exactly`,
  notListed: ({ item }, { id }) => `“${id('item', item)}” is no longer listed and cannot be ordered`,
  listedIsNotSpecial: ({ item }, { id }) =>
    `“${id('item', item)}” is in the catalogue; special orders are for items that are not`,
  notEnoughStock: ({ item, requested, available }, { id, names }) =>
    available === 0
      ? `“${id('item', item)}” is out of stock`
      : `${names.units(requested, `“${id('item', item)}”`)} ${forms(requested, 'was', 'were')} requested, but only ${available} ${forms(available, 'is', 'are')} in stock`,
  notAvailableAs: ({ item, kind }, { id, names }) => `“${id('item', item)}” is not available ${names.sold[kind]}`,
  noLongerTaken: ({ item, closed }, { id, at }) =>
    closed === null
      ? `the shop has closed orders for “${id('item', item)}” early`
      : `orders for “${id('item', item)}” closed on ${at(closed)}`,
  incomplete: ({ missing }, say) =>
    `${say.list(missing.map((detail) => wordOf(say.names.detail, detail, say)))} ${forms(missing.length, 'is', 'are')} missing`,
  addressCharacters: ({ field, characters }, { id, list }) =>
    `the shipping address must use only basic Latin characters; the field “${id('field', field)}” contains ${list(characters)}`,
  refusedByTerms: ({ has, placed, items }, say) => {
    const parts = [...has.map((fact) => factOf(fact, say)), ...(placed === null ? [] : [`placed on ${say.at(placed)}`])]
    const of = items.length === 0 ? '' : ` (${quoted(items, say)})`
    return `the shop does not accept an order like this one: ${say.list(parts)}${of}`
  },
  tooManyUnits: ({ item, units, atMost }, { id }) =>
    `${item === null ? 'one order' : `one order of “${id('item', item)}”`} can have at most ${counted(atMost, 'unit')}, and this one has ${units}`,
  orderedTooLate: ({ of, by, closed, items }, say) =>
    `orders for ${quoted(items, say)} closed ${spanIn(say.names, by)} before ${say.names.moment[of]}, on ${say.at(closed)}`,
  dateMissing: ({ of, items }, say) =>
    `the catalogue gives no ${OFFERED[of]} for ${quoted(items, say)}, and the terms ask for one`,
  belowMinimum: ({ minimum, goods }, { amount }) =>
    `the goods come to ${amount(goods)}, and must come to at least ${amount(minimum)}`,
  badMinimum: ({ found }) =>
    found === null ? 'the order does not say how much the shop’s minimum is' : notValid('minimum', found),
  consentMissing: ({ to }, say) => `${you(say)} ${verb(say, 'have', 'has')} not agreed to ${wordOf(say.names.consent, to, say)}`,
}

const quoted = (items: readonly string[], { list, id }: Say): string => list(items.map((item) => `“${id('item', item)}”`))

/** What the order has of what is asked. An item may have other marks. */
const factOf = ({ fact, is }: FactOfOrder, say: Say): string => {
  const name = say.names.circumstance[fact]
  if (is === null) return fact === 'mark' ? `no such ${name}` : `no ${name}`
  return `${name} ${fact === 'region' ? say.id('region', is) : wordOf({}, is, say)}`
}

const OFFERED: Readonly<Record<'available' | 'closing' | 'release' | 'deposit', string>> = {
  available: 'stock level',
  closing: 'closing date',
  release: 'release date',
  deposit: 'deposit',
}
