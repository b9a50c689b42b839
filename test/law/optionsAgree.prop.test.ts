import { optionsAgree } from '../../src/testing/law/optionsAgree.ts'
import { everywhere } from './everywhere.ts'

everywhere(optionsAgree)
