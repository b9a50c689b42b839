/** `cancellation request (c1)`; without a reference to show, the thing alone. */
export const withReference = (thing: string, reference: string): string => (reference === '' ? thing : `${thing} (${reference})`)
