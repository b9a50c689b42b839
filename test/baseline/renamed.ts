/**
 * What the words of the recorded histories are called today: the one place to say that something was renamed.
 *
 * Keys are the words as they were recorded. An entry that no recorded history needs fails the test.
 */
import type { Renamed } from './translate.ts'

export const RENAMED: Renamed = {
  words: {
    code: {
      idIsTaken: 'idAlreadyUsed',
      nothingWanted: 'nothingRequested',
      badWish: 'badRequestedItem',
      wishNotMarked: 'requestedItemNotMarked',
      wishIsListed: 'requestedItemIsListed',
    },
  },
  fields: {},
  rewritten: {},
}
