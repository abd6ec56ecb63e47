import { NumberInput, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call, refreshAnswers } from '../../../platform/web/call.ts'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { mergeFields } from '../../safety/merge.rules.ts'
import { useTwoWriters, type Written } from '../../safety/screens/two-writers.ts'
import type { Plan } from '../plan.words.ts'
import type { savePlanWords } from '../save-words.ts'
import { ClashPanel } from './clash-panel.tsx'
import { wordsIn, type PartFields } from './part-fields.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const NAMES = ['strengths', 'barriers', 'preferences', 'culture', 'languageNeeds', 'dischargeCriteria'] as const

const fieldsOf = (plan: Plan): PartFields => ({
  strengths: plan.strengths, barriers: plan.barriers, preferences: plan.preferences, culture: plan.culture, languageNeeds: plan.languageNeeds,
  dischargeCriteria: plan.dischargeCriteria, projectedWeeks: plan.projectedWeeks,
})

const isRecord = (value: unknown): value is PartFields => typeof value === 'object' && value !== null

const readCurrent = (now: unknown): Written<PartFields> | undefined => {
  if (!isRecord(now) || typeof now['version'] !== 'number') return undefined
  return { value: Object.fromEntries([...NAMES, 'projectedWeeks'].map(name => [name, now[name] ?? null])), version: now['version'] }
}

/** What carries the person, what stands in the way, what matters: the words of the plan besides its tree. */
export function AboutPerson({ plan }: { readonly plan: Plan }) {
  const t = useText(planText)
  const queries = useQueryClient()
  const record = useTwoWriters<PartFields>({
    name: `plan-words/${plan.id}`, saved: fieldsOf(plan), version: plan.wordsVersion, current: readCurrent, merge: mergeFields,
    save: async (fields, sending) => {
      const weeks = fields['projectedWeeks']
      const words = Object.fromEntries(NAMES.map(name => [name, wordsIn(fields, name)]))
      await call<typeof savePlanWords>('plan.save-words', { planId: plan.id, ...words, projectedWeeks: typeof weeks === 'number' ? weeks : null }, sending)
      await refreshAnswers(queries, ['plan.show'])
    },
  })
  return (
    <Section title={t('aboutPerson')} lead={t('aboutHint')} action={<SavedState state={record.state} />}>
      <div className={css.stack} onBlur={() => { void record.flush() }}>
        <div className={css.twoCols}>
          {NAMES.map(name => (
            <Textarea
              key={name} label={t(name)} autosize minRows={1} maxLength={5000} value={wordsIn(record.value, name)}
              onChange={event => record.change({ ...record.value, [name]: event.currentTarget.value })}
            />
          ))}
          <NumberInput
            label={t('projectedWeeks')} min={1} max={104} hideControls value={record.value['projectedWeeks'] ?? ''}
            onChange={value => record.change({ ...record.value, projectedWeeks: value === '' ? null : Number(value) })}
          />
        </div>
        {record.clash !== null && <ClashPanel clash={record.clash} onResolve={record.resolve} />}
      </div>
    </Section>
  )
}
