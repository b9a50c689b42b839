import type { Detail } from '../../order/offer.ts'
import type { Kind } from '../../order/kind.ts'
import type { Cited } from '../../value/clause.ts'

/** Asked of every order of a kind; each that fails is a reason. */
export type PlacementRule = Cited &
  (
    | { readonly rule: 'complete'; readonly needs: readonly Detail[] }
    /** Latin letters without diacritics, digits and common punctuation: the printable characters of ASCII. */
    | { readonly rule: 'address'; readonly script: 'basicLatin' }
  )

/** With which other kinds of line an order of this kind can be placed; without these terms, with none. */
export type MixingTerms = Cited & { readonly with: readonly Kind[] }
