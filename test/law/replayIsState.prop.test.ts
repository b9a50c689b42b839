import { replayIsState } from '../../src/testing/law/replayIsState.ts'
import { everywhere } from './everywhere.ts'

everywhere(replayIsState)
