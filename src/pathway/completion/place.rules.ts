import { z } from 'zod'
import type { ProgramDefinition } from '../../people/clinic/program.words.ts'
import type { StayPlace } from './completion.words.ts'
import { PhaseTask } from './requirements/phase-tasks.rules.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

const Tasks = z.object({ tasks: z.array(PhaseTask) })

/** The tasks of the phases, whichever requirement asks for them. */
const tasksOf = (requirements: ProgramDefinition['requirements']): z.output<typeof PhaseTask>[] =>
  requirements.flatMap(requirement => requirement.kind === 'phase-tasks' ? Tasks.safeParse(requirement).data?.tasks ?? [] : [])

/** Where in the program a stay is: its phase among all phases, and which tasks of each are done. Source: the program version agreed at intake. */
export function placeInProgram(program: ProgramDefinition, { phase, records }: CompletionFacts, version: number): StayPlace {
  const tasks = tasksOf(program.requirements)
  return {
    version, phase,
    phases: program.phases.map(({ id, name, hoursPerWeek, expectedWeeks }) => ({
      id, name, hoursPerWeek, expectedWeeks,
      tasks: tasks.filter(task => task.phase === id).map(task => {
        const done = records.findLast(({ kind, about }) => kind === 'task-done' && about === task.id)
        return { id: task.id, name: task.name, doneOn: done?.on ?? null, recordId: done?.id ?? null }
      }),
    })),
  }
}
