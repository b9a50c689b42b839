/** What JSON never brings, and a program may all the same. */
import fc from 'fast-check'

const circular = (): unknown => {
  const data: unknown[] = []
  data.push(data)
  return { type: 'PlaceOrder', data, sale: { data } }
}

const throwing = (): unknown => ({
  get type(): string {
    throw new Error('not to be called')
  },
})

const deep = (): unknown => {
  let value: unknown = 'ground'
  for (let level = 0; level < 100_000; level++) value = [value]
  return value
}

const wide = (): unknown => {
  let value: unknown = 'ground'
  for (let level = 0; level < 30; level++) value = [value, value]
  return value
}

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const refusing = (): unknown =>
  new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no keys for you')
      },
    },
  )

const many = (): unknown => new Array(4_294_967_295)

export const HOSTILE: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['a circle', circular()],
  ['a getter that throws', throwing()],
  ['a hundred thousand levels', deep()],
  ['a billion paths', wide()],
  ['a revoked proxy', revoked()],
  ['a proxy that refuses', refusing()],
  ['the longest list, of nothing', many()],
  ['an inherited shop', Object.create({ id: 'shop', type: 'PassTime', data: { at: 0 } })],
  ['a polluted prototype', JSON.parse('{"__proto__":{"id":"shop"},"constructor":{"prototype":{}},"type":"constructor"}')],
  ['a big integer', 10n],
  ['a symbol', Symbol('x')],
  ['a function', (): number => 1],
  ['a map', new Map([['id', 'shop']])],
  ['a date', new Date(0)],
  ['not a number', Number.NaN],
  ['nothing', undefined],
])

/** Anything at all. */
export const whatever: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
)
