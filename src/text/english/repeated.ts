/** A command that was sent before: the same again, or its id with something else. */
import { withReference } from './withReference.ts'

export const hasTakenEffect = (command: string, reference: string): string =>
  `the ${withReference(command, reference)} has already taken effect; sending it again changes nothing`

export const idAlreadyUsed = (command: string, reference: string): string =>
  reference === ''
    ? `a different ${command} has already taken effect`
    : `a different ${command} has already taken effect under the id ${reference}. Use a new id`
