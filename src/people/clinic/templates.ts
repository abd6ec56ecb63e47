import mentalHealth from './templates/adult-mental-health.json' with { type: 'json' }
import substanceUse from './templates/adult-sud-evening.json' with { type: 'json' }
import { ProgramTemplate } from './program.words.ts'

/** The programs a new clinic can start from. A new one is a file in `templates/` and a line here. */
export const programTemplates: readonly ProgramTemplate[] = [substanceUse, mentalHealth].map(template => ProgramTemplate.parse(template))
