/**
 * What kind of sale an order is, by the kinds of its lines, and how it is split where it cannot be one order.
 *
 * 1. One kind of line: that kind.
 * 2. Several: the kind whose terms let it be placed together with all the others.
 * 3. If there is none, the lines do not mix, and each kind becomes an order of its own.
 * 4. Lines in stock are held for the rest. If the customer wants them now, they become an order of their own.
 */
import { refuse, type Refusal } from '../../decision/finding.ts'
import type { Placement } from '../../order/command.ts'
import type { Kind } from '../../order/kind.ts'
import type { OfferedLine } from '../../order/offer.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Part, Remedy } from '../remedy.ts'
import type { PlacementReason } from './reason.ts'
import type { MixingTerms } from './terms.ts'

export type Mixing = { readonly [kind in Kind]?: MixingTerms | undefined }

/** Granted: placed as an order of this kind. */
type OneKind = { readonly verdict: 'granted'; readonly kind: Kind; readonly because: readonly PlacementReason[] }

const oneKind = (kind: Kind, because: readonly PlacementReason[]): OneKind => ({ verdict: 'granted', kind, because })

export const kindOf = (
  mixing: Mixing,
  splitClause: ClauseId | null,
  { lines, inStockNow }: Pick<Placement, 'lines' | 'inStockNow'>,
): OneKind | Refusal<PlacementReason, Remedy> => {
  const [first] = lines
  if (first !== undefined && lines.every(({ kind }) => kind === first.kind)) return oneKind(first.kind, [])
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  const carrier = kinds.find((kind) => kinds.every((other) => other === kind || mixing[kind]?.with.includes(other)))
  const clause = kinds.map((kind) => mixing[kind]?.clause).find((each) => each !== undefined) ?? splitClause
  const apart = (parts: readonly Part[]): Remedy => ({ do: 'placeApart', clause: splitClause ?? clause, parts })
  if (carrier === undefined) {
    const parts = kinds.map((kind) => ({ kind, lines: idsOf(lines, (line) => line.kind === kind) }))
    return refuse([{ code: 'kindsDoNotMix', clause, facts: { kinds } }], [apart(parts)])
  }
  const held = idsOf(lines, ({ kind }) => kind === 'inStock')
  if (held.length === 0) return oneKind(carrier, [])
  const together: PlacementReason = { code: 'shipsTogether', clause: mixing[carrier]?.clause ?? null, facts: { held } }
  if (inStockNow !== true) return oneKind(carrier, [together])
  const rest = idsOf(lines, ({ kind }) => kind !== 'inStock')
  return refuse(
    [together],
    [
      apart([
        { kind: 'inStock', lines: held },
        { kind: carrier, lines: rest },
      ]),
    ],
  )
}

const idsOf = (lines: readonly OfferedLine[], is: (line: OfferedLine) => boolean): readonly string[] =>
  lines.filter(is).map(({ id }) => id)
