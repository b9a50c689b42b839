/** Texts in the order of their code units, the same on every host. */
export const compareTexts = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)
