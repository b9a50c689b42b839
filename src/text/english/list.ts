/** `a`, `a and b`, `a, b and c` */
export const list = (things: readonly string[], word: 'and' | 'or'): string =>
  things.length < 2 ? (things[0] ?? 'nothing') : `${things.slice(0, -1).join(', ')} ${word} ${things.at(-1) ?? ''}`
