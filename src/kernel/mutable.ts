/** A value while it is being made: a copy that no one else has seen. */
export type Mutable<T> = { -readonly [Field in keyof T]: T[Field] }
