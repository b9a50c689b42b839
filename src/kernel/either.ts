/**
 * The one door to fp-ts. `fp-ts/lib/…` is the path that Node's ESM and CommonJS both resolve; `fp-ts/Either` crashes in one of
 * them.
 *
 * `isLeft` is written here because fp-ts's own brings its whole module into every bundle that decides an order.
 */
import type { Either, Left } from 'fp-ts/lib/Either.js'

export { type Either, left, right } from 'fp-ts/lib/Either.js'

export const isLeft = <E, A>(either: Either<E, A>): either is Left<E> => either._tag === 'Left'
