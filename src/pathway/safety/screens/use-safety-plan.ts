import { useQueryClient } from '@tanstack/react-query'
import { call, useAsk } from '../../../platform/web/call.ts'
import type { safetyPlan } from '../safety-plan.ts'
import type { saveSafetyPlan } from '../save-safety-plan.ts'
import { mergeSections } from '../merge.rules.ts'
import type { PlanSection, SafetyPlan } from '../safety.words.ts'
import { useTwoWriters, type SharedRecord, type Written } from './two-writers.ts'

const filled = (sections: readonly PlanSection[]): PlanSection[] =>
  sections.map(section => ({ ...section, lines: section.lines.filter(({ words }) => words.trim() !== '') }))

const isSections = (value: unknown): value is PlanSection[] => Array.isArray(value)

const readCurrent = (now: unknown): Written<PlanSection[]> | undefined => {
  if (typeof now !== 'object' || now === null || !('sections' in now) || !('version' in now)) return undefined
  return isSections(now.sections) && typeof now.version === 'number' ? { value: now.sections, version: now.version } : undefined
}

/** The newest plan of a client. */
export const useSafetyPlan = (clientId: string) => useAsk<typeof safetyPlan>('safety.plan', { clientId })

/** The sections of a plan while somebody writes them: saved by itself, one version a sitting. */
export function usePlanDraft(clientId: string, plan: SafetyPlan | null): SharedRecord<PlanSection[]> {
  const queries = useQueryClient()
  return useTwoWriters<PlanSection[]>({
    name: `safety-plan/${clientId}`, saved: plan?.sections ?? [], version: plan?.version ?? 0, current: readCurrent, merge: mergeSections,
    save: async (sections, sending) => {
      const saved = await call<typeof saveSafetyPlan>('safety.save-plan', { clientId, sections: filled(sections) }, sending)
      queries.setQueryData<SafetyPlan | null>(['safety.plan', { clientId }], known => known && { ...known, number: saved.number, version: saved.version, sections })
      if (plan === null) await queries.invalidateQueries({ queryKey: ['safety.plan', { clientId }] })
      await queries.invalidateQueries({ queryKey: ['safety.plan-versions', { clientId }] })
    },
  })
}
