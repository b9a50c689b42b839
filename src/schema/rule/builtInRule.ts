import { BUILT_IN_RULES, type BuiltInRule, type Says } from '../../rule/builtInRule.ts'
import { optional, type Schema, strict } from '../schema.ts'
import { clause } from '../value.ts'

const cited = optional(clause)

type Shape = { readonly [rule in BuiltInRule]: typeof cited }

export const says: Schema<Says> = strict<Says>(Object.fromEntries(BUILT_IN_RULES.map((rule) => [rule, cited])) as Shape)
