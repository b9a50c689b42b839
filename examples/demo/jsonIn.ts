/** The JSON in a text, or why there is none. */
export const jsonIn = (text: string): { readonly json: unknown } | { readonly problem: string } => {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { problem: `it is not valid JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}
