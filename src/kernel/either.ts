/** The one door to fp-ts. `fp-ts/lib/…` is the path that Node's ESM and CommonJS both resolve; `fp-ts/Either` crashes the consumer. */
export { type Either, isLeft, isRight, left, right } from 'fp-ts/lib/Either.js'
