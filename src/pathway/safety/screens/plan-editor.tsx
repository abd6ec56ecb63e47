import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import form from '../content/safety-plan.json'
import type { PlanSection, SafetyPlan } from '../safety.words.ts'
import { SECTION_IDS } from '../section-ids.words.ts'
import css from './safety.module.css'
import { SectionEditor } from './section-editor.tsx'
import { usePlanDraft } from './use-safety-plan.ts'

const askedFor = (id: string) => form.sections.find(section => section.id === id)

/** Writes the plan, part by part; every change is saved by itself. */
export function PlanEditor({ clientId, plan }: { readonly clientId: string, readonly plan: SafetyPlan | null }) {
  const draft = usePlanDraft(clientId, plan)
  const sectionOf = (id: PlanSection['id']): PlanSection => draft.value.find(section => section.id === id) ?? { id, skipped: false, lines: [] }
  const change = (changed: PlanSection): void =>
    draft.change(SECTION_IDS.map(id => id === changed.id ? changed : sectionOf(id)))
  return (
    <div onBlur={() => { void draft.flush() }}>
      <div className={css.between}>
        <span />
        <SavedState state={draft.state} />
      </div>
      {draft.problem !== null && draft.problem.status !== 412 && <p className={css.note} data-tone="attention" role="alert">{draft.problem.sentence}</p>}
      {SECTION_IDS.map(id => {
        const asked = askedFor(id)
        return asked && <SectionEditor key={id} asked={asked} section={sectionOf(id)} onChange={change} />
      })}
    </div>
  )
}
