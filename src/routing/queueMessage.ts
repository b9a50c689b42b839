import type { QueueCommand } from '../queue/command.ts'

/** A command, and the item to whose queue it goes. */
export type QueueMessage<C extends QueueCommand = QueueCommand> = { readonly item: string; readonly command: C }
