/** What the caller calls things that the library knows by their ids alone. */

/**
 * A name for each id that a sentence may show. What is left out, and what has no name (`undefined`), is shown by its id. A
 * reference with an empty name is not shown at all.
 */
export type CallerNames = {
  /** What is sold. */
  readonly item?: NameOf
  /** A line of an order: units are counted by it. */
  readonly line?: NameOf
  readonly order?: NameOf
  /** A payment, a request, a return, a refund, a receipt: the id that a command has, or that it gave to what it began. */
  readonly reference?: NameOf
  /** Where an order goes: `DE`. */
  readonly region?: NameOf
  /** A word of the shop's own: a detail, what is agreed to, a plan, a group, a shipping method, a mark. */
  readonly word?: NameOf
  /** A shop's terms. */
  readonly policy?: NameOf
  /** A field of the shipping address. */
  readonly field?: NameOf
  /** `XB-6`, as it stands in brackets behind a sentence. */
  readonly clause?: NameOf
  /** An IANA time zone, as it stands in brackets behind a time. */
  readonly zone?: NameOf
}

type NameOf = (id: string) => string | undefined

/** What can have an id. */
export type Identified = keyof CallerNames
