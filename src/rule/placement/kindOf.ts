/**
 * What kind of sale an order is, by the kinds of its lines.
 *
 * 1. One kind of line: that kind.
 * 2. Several: the kind whose terms let it be placed together with all the others.
 * 3. None such: the lines do not mix; each kind is an order of its own.
 */
import { type Grant, grant, refuse, type Refusal } from '../../decision/finding.ts'
import type { Kind } from '../../order/kind.ts'
import type { OfferedLine } from '../../order/offer.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Remedy } from '../remedy.ts'
import type { PlacementReason } from './reason.ts'
import type { MixingTerms } from './terms.ts'

export type Mixing = { readonly [kind in Kind]?: MixingTerms | undefined }

export const kindOf = (
  mixing: Mixing,
  splitClause: ClauseId | null,
  lines: readonly OfferedLine[],
): Grant<Kind, never> | Refusal<PlacementReason, Remedy> => {
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  const carrier = kinds.find((kind) => kinds.every((other) => other === kind || mixing[kind]?.with.includes(other)))
  if (carrier !== undefined) return grant([carrier], [])
  const clause = kinds.map((kind) => mixing[kind]?.clause).find((each) => each !== undefined) ?? splitClause
  const parts = kinds.map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind).map(({ id }) => id) }))
  return refuse([{ code: 'kindsDoNotMix', clause, facts: { kinds } }], [{ do: 'placeApart', clause, parts }])
}
