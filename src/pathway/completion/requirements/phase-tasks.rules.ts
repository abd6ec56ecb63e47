import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** A task of a phase, in the program's own words. */
export const PhaseTask = z.object({ id: z.string(), phase: z.string(), name: z.object({ en: z.string(), es: z.string() }) })

/** Tasks of the phases, each marked done by a clinician. Going back a phase takes no task away. Source: the program's definition; CMP-08, CMP-09. */
export const phaseTasks = requirementKind('phase-tasks', z.object({ tasks: z.array(PhaseTask).min(1) }), ({ tasks }, { records }) => {
  const done = tasks.flatMap(task => {
    const record = records.findLast(({ kind, about }) => kind === 'task-done' && about === task.id)
    return record === undefined ? [] : [{ task, record }]
  })
  return {
    state: done.length === tasks.length ? 'met' : 'not-yet', have: done.length, need: tasks.length, unit: 'count',
    evidence: done.map(({ task, record }) => ({ kind: 'task', id: record.id, on: record.on, value: null, words: [task.name.en, record.recordedByName].filter(Boolean).join(' · ') })),
    figures: { missing: tasks.length - done.length },
  }
})
