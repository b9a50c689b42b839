/** Why an order can, or cannot, be placed; and what the customer's earlier orders have to do with it. */
import type { PlacementReason } from '../../rule/placement/reason.ts'
import { CONSENT, DETAIL, KIND, SOLD } from '../names.ts'
import { listed } from '../phrases.ts'
import type { Telling } from './telling.ts'

export const placementReasons: Telling<PlacementReason> = {
  placed: () => 'the order is taken, and the customer is told so',
  shipDatePromised: ({ promised }, { until }) => `the ship date shown now is this order’s promise: shipment ${until(promised)}`,
  shipDateEstimated: ({ estimated }, { at }) => `it is expected to ship on ${at(estimated)}, which is an estimate`,
  kindNotSold: ({ kind }) => `the shop does not sell ${SOLD[kind]}`,
  quoteFirst: ({ kind }) => `${kind === null ? 'every order' : KIND[kind]} of this shop begins with a request for a quote`,
  kindsDoNotMix: ({ kinds }) =>
    `these lines cannot be ordered together: they would be ${listed(kinds.map((kind) => KIND[kind]))}`,
  shipsTogether: ({ held }) => `what is in stock (${listed(held)}) waits, and everything ships together once the rest is in`,
  noLines: () => 'nothing is ordered',
  repeatedLine: ({ line }) => `more than one line is called ${line}`,
  badLine: ({ line, quantity, price }) =>
    `line ${line} needs a whole number of units, at least one, and a price in whole smallest units of the currency: it has ${quantity} and ${price}`,
  badOffer: ({ line, of, found }) => `the catalogue’s ${OFFERED[of]} for ${line} cannot be right: ${found}`,
  badPromise: ({ promised }) => `${promised} is no instant that shipment could be promised for`,
  badShipping: ({ shipping }) => `${shipping} is no shipping cost: it takes a whole number of the currency’s smallest unit`,
  totalTooLarge: ({ most }, { money }) => `the total is more than ${money(most)}, the most that can be counted exactly`,
  notListed: ({ item }) => `“${item}” is no longer listed, so it cannot be ordered`,
  listedIsNotSpecial: ({ item }) => `“${item}” is in the catalogue, and special orders are for what is not`,
  notEnoughStock: ({ item, wanted, available }) =>
    available === 0
      ? `“${item}” is out of stock`
      : `${wanted} of “${item}” are wanted, and ${available === 1 ? '1 is' : `${available} are`} in stock`,
  notAvailableAs: ({ item, kind }) => `“${item}” is not marked as available ${SOLD[kind]}`,
  noLongerTaken: ({ item, closed }, { at }) =>
    closed === null ? `the shop has closed orders for “${item}” early` : `orders for “${item}” closed on ${at(closed)}`,
  incomplete: ({ missing }) => `still missing: ${listed(missing.map((detail) => DETAIL[detail]))}`,
  addressCharacters: ({ field, characters }) =>
    `the shipping address must be written in plain Latin letters; under ${field} it has ${listed(characters)}`,
  consentMissing: ({ to }) => `the customer has not agreed to ${CONSENT[to]}`,
}

const OFFERED: Readonly<Record<'available' | 'closes' | 'releases' | 'deposit', string>> = {
  available: 'stock',
  closes: 'closing date',
  releases: 'release date',
  deposit: 'deposit',
}
