/**
 * Four habits that make English a dialect, and where they stand in a text.
 *
 * 1. *is no X* for *is not an X*: "0.5 is no amount".
 * 2. A bare *who* for *whoever*: "Who loses reads again" begins as a question.
 * 3. A participle that leaves open who does it: "the customer is told", "it is said", "taken up again", "of itself".
 * 4. *else* for *or* and *otherwise*, "owed by anybody", "be it".
 *
 * Code is not English: fences, what stands between backticks, and what links point to are left out; of a source file, everything
 * but its comments.
 */

export type Turn = { readonly line: number; readonly habit: keyof typeof HABITS; readonly words: string }

const HABITS = {
  isNo: [
    /(?<!\b(?:there|here)\s+)\b(?:is|are|was|were)\s+no\s+(?!(?:longer|more|less|fewer|later|earlier|better|worse|different)\b)[\w-]+/gi,
  ],
  bareWho: [
    // A statement with a verb of its own after the one that belongs to *who*: "Who comes late takes its place."
    /(?<=^(?:\s*(?:[-*]|\d+\.)\s+)?|[.!;:|]\s+|\*\*)Who\s+(?:(?!(?:what|how|when|which|why|where|it|they|we|you)\s)[\w’',-]+\s+){1,8}?(?:is|has|may|must|can|will|reads|takes|gets|gives|wants|needs|joins|waits|leaves|pays|comes|keeps|sees|asks|knows|means)\b(?=[^?.!;:]*[.;:!])/gm,
    /\b(?:for|to|from|than|with|without|helps?|serves?|reach(?:es)?|warns?)\s+who\s+(?!(?:is|was|has|does)\b)\w+s\b/gi,
  ],
  noAgent: [
    /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:told|said)\b(?!\s+(?:apart|to)\b)/gi,
    /\b(?:as|what\s+was|what\s+is)\s+(?:told|said)\b/gi,
    /\btaken\s+up\s+again\b/gi,
    /\bof\s+itself\b/gi,
  ],
  elseForOr: [
    /(?<!\b(?:(?:any|some|no|every)(?:one|body|thing|where)|no\s+one|who|what|where|how|little|much|all|or)\s+)\belse\b/gi,
    /(?:\bowed|,)\s+by\s+any(?:body|one)\b/gi,
    /(?:^|[,;(–—]\s*)be\s+it\b/gi,
  ],
} as const

/** The turns of phrase in a text of nothing but English. */
export const turnsIn = (text: string): readonly Turn[] =>
  (Object.keys(HABITS) as (keyof typeof HABITS)[]).flatMap((habit) =>
    HABITS[habit].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        line: text.slice(0, index + words.length - words.trimStart().length).split('\n').length,
        habit,
        words: words.trim().replace(/\s+/g, ' '),
      })),
    ),
  )

/** What of a file is English, with everything else blanked out, so that lines keep their numbers. */
export const englishOf = (file: string, text: string): string => {
  const prose = file.endsWith('.md') ? text : commentsOf(text)
  return CODE.reduce((left, pattern) => left.replace(pattern, blank), prose)
}

const CODE = [
  /^(?: {0,3}|[ \t]*)(`{3,}|~{3,}).*\n[\s\S]*?^[ \t]*\1[ \t]*$/gm,
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g,
  /\]\([^)\s]*\)/g,
  /<!--[\s\S]*?-->/g,
  /\bhttps?:\/\/\S+/g,
] as const

const blank = (code: string): string => code.replace(/[^\n]/g, ' ')

const commentsOf = (text: string): string => {
  let end = 0
  let left = ''
  for (const { index, 0: comment } of text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)) {
    left += blank(text.slice(end, index)) + comment.replace(/^\s*(?:\/\*\*?|\/\/|\*(?!\/)) ?/gm, blank).replace(/\*\/$/, blank)
    end = index + comment.length
  }
  return left
}
