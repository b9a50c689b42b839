/**
 * What `src` may not say, as far as neither the compiler (no Node, no DOM) nor the linter can hear it.
 *
 * 1. No clock and no randomness: of `Date` only `Date.UTC` and `new Date(oneArgument)`; of `Math` everything but `random`.
 * 2. No host zone and no host language: no local getters or setters, no formatting without a named locale and zone.
 * 3. No classes, and no exceptions: what goes wrong is an answer. The testing room may throw, since that is how a test fails.
 * 4. A `switch` that produces a value answers in every case and has no `default`, so that the compiler names what is missing.
 */
import ts from 'typescript'
import { nodesOf, placeOf, type Rule, type Source } from './source.ts'

const HOST_BOUND =
  /^([gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)|to(Date|Time)String|toLocale\w*|localeCompare|resolvedOptions)$/

export const purity: Rule = (sources) =>
  sources.flatMap((source) =>
    nodesOf(source).flatMap((node) => {
      const breach = clockBreach(node) ?? hostBreach(node) ?? styleBreach(node, source)
      return breach === null ? [] : [`${placeOf(source, node)} ${breach}`]
    }),
  )

const clockBreach = (node: ts.Node): string | null => {
  if (!ts.isIdentifier(node)) return null
  const { parent } = node
  if (node.text === 'Date' && isExpression(node)) {
    const utc = memberOf(parent) === 'UTC'
    const ofAnArgument = ts.isNewExpression(parent) && parent.expression === node && parent.arguments?.length === 1
    return utc || ofAnArgument ? null : 'of Date only Date.UTC and new Date(oneArgument): the instant is an argument'
  }
  if (node.text === 'Math' && isExpression(node)) {
    const member = memberOf(parent)
    return member === null || member === 'random' ? 'no randomness: what varies is an argument' : null
  }
  return null
}

const hostBreach = (node: ts.Node): string | null => {
  const member = memberOf(node)
  if (member !== null && HOST_BOUND.test(member)) return `${member} answers for the host's zone or language`
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : null
  if (made === null || !/^Intl\.\w+Format$/.test(made.expression.getText())) return null
  const [locale, options] = made.arguments ?? []
  if (locale === undefined) return 'Intl without a locale speaks the host’s language'
  const zoned = options !== undefined && ts.isObjectLiteralExpression(options) && options.properties.some(isTimeZone)
  return made.expression.getText() === 'Intl.DateTimeFormat' && !zoned
    ? 'Intl.DateTimeFormat without a timeZone reads the host’s'
    : null
}

const styleBreach = (node: ts.Node, source: Source): string | null => {
  if (ts.isClassLike(node)) return 'no classes: plain data and functions'
  if (ts.isThrowStatement(node) && !source.path.startsWith('src/testing/')) return 'no exceptions: what goes wrong is an answer'
  if (ts.isDefaultClause(node) && producesValue(node.parent)) return 'a switch that produces a value has no default'
  return null
}

/** The name after the dot, or in the brackets. */
const memberOf = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text
  return null
}

const isExpression = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return (
    !ts.isTypeNode(parent) && !ts.isImportSpecifier(parent) && !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent)
  )
}

const isTimeZone = (property: ts.ObjectLiteralElementLike): boolean => property.name?.getText() === 'timeZone'

const producesValue = (cases: ts.CaseBlock): boolean => cases.clauses.some((clause) => clause.statements.some(returnsValue))

const returnsValue = (node: ts.Node): boolean => {
  if (ts.isReturnStatement(node)) return node.expression !== undefined
  if (ts.isFunctionLike(node)) return false
  return ts.forEachChild(node, (child) => returnsValue(child) || undefined) ?? false
}
