/** The commands that have taken effect, by their ids, so that a repeated one is recognised. */
import type { QueueCommandType } from './command.ts'
import { compareTexts } from './texts.ts'
import { hashOf } from './texts.ts'
import { find } from './tree/search.ts'
import type { Sorting, Tree } from './tree/tree.ts'

type CommandId = { readonly command: QueueCommandType; readonly id: string }

/** A command that has taken effect: `content` is the quantity that it named. */
export type AnsweredCommand = CommandId & { readonly content: number }

/** By id, then by command: commands of different types may share an id. */
export const byId: Sorting<CommandId, AnsweredCommand> = {
  number: ({ id }) => hashOf(id),
  among: (one, other) => compareTexts(one.id, other.id) || compareTexts(one.command, other.command),
  weight: () => 1,
}

/** The command of this type and id, if it has taken effect; null if it has not. */
export const answeredCommand = (
  { answered }: { readonly answered: Tree<AnsweredCommand> },
  command: QueueCommandType,
  id: string,
): AnsweredCommand | null => find(byId, answered, { command, id })
