import { importer } from '../../src/preset/importer.ts'
import { importerScenarios } from './scenario/importer.ts'
import { holdsClauses } from './support/holdsClauses.ts'

holdsClauses(importer, importerScenarios, 'IMP', 14)
