/**
 * A command or an event as event stores take it: a name and plain data.
 *
 * A type alias, not an interface: only aliases are assignable to the index signatures that event stores ask for.
 */
export type Message<Type extends string, Data> = { readonly type: Type; readonly data: { readonly at: number } & Data }
