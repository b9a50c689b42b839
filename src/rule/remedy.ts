import type { Kind } from '../order/kind.ts'
import type { ClauseId } from '../value/clause.ts'

/** What is still open to whoever was refused. */
export type Remedy =
  /** Place these parts as orders of their own: they will not be refused for being together. */
  | { readonly do: 'placeApart'; readonly clause: ClauseId | null; readonly parts: readonly Part[] }
  /** Ask to cancel only these lines. */
  | { readonly do: 'cancelOnly'; readonly clause: ClauseId | null; readonly lines: readonly string[] }
  | { readonly do: 'agree'; readonly clause: ClauseId | null; readonly to: string }
  | { readonly do: Instead; readonly clause: ClauseId | null }

export type Part = { readonly kind: Kind; readonly lines: readonly string[] }

/** What a shop may offer to a customer who can no longer cancel. */
export type Instead = 'refuseDelivery' | 'requestReturn' | 'contactSeller' | 'contactService'
