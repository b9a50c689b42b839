/** What is wrong with a value that was read, and where: `data.amount is "12" and should be a whole number`. */
export type Issue = {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly found: unknown
  readonly expected: string
}

export const issueInWords = ({ code, path, found, expected }: Issue): string => {
  const where = path.length === 0 ? 'it' : path.join('.')
  if (code === 'unknownKey') return `${where} means nothing here, where ${expected} is known`
  return found === undefined
    ? `${where} is missing, and should be ${expected}`
    : `${where} is ${shown(found)}, and should be ${expected}`
}

const shown = (found: unknown): string => {
  const text = JSON.stringify(found) ?? String(found)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
