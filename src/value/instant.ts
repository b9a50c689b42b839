/** An instant: epoch milliseconds, a safe integer. A due instant is exclusive: at it, it is too late. */
export type Instant = number
