import { only, type ReadObject, type Schema, type Shape, variant } from './schema.ts'

type Named = { readonly type: string; readonly data: object }

/** What each message carries beside what all of them carry. */
export type DataShapes<M extends Named, Common> = {
  readonly [T in M['type']]: Shape<Omit<Extract<M, { readonly type: T }>['data'], keyof Common>>
}

/** Commands or events, told apart by their type. */
/* @__NO_SIDE_EFFECTS__ */
export function messageOf<M extends Named, Common>(
  object: ReadObject,
  common: Shape<Common>,
  shapes: DataShapes<M, Common>,
): Schema<M> {
  const schemas = Object.entries<object>(shapes).map(([type, own]) => {
    const data = object<object>({ ...common, ...own })
    return [type, object<Named>({ type: only(type), data })]
  })
  return variant<M, 'type'>('type', Object.fromEntries(schemas))
}
