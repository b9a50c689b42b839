/** A phrase as a sentence: `The parcel can ship [PRE-12].` What the shop has written itself may end with a full stop of its own. */
export const sentence = (phrase: string, clause: string | null): string => {
  const text = `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
  if (clause !== null) return `${text.replace(/\.$/, '')} [${clause}].`
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
