/**
 * A local time of day, `HH:MM` or `HH:MM:SS` from 00:00 to 24:00, as clock milliseconds since midnight; `undefined` if it is
 * none.
 */
export const timeOfDay = (text: unknown): number | undefined => {
  const parts = typeof text === 'string' ? /^(\d\d):([0-5]\d)(?::([0-5]\d))?$/.exec(text) : null
  if (parts === null) return undefined
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  return seconds <= 86_400 ? seconds * 1000 : undefined
}
