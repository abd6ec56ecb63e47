import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { showPlan } from '../../plan/show-plan.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { assignPractice } from '../assign-practice.ts'
import { kindText } from '../library/skill.text.ts'
import type { Practice } from '../skills.words.ts'
import css from './calls.module.css'
import { callsText } from './calls.text.ts'
import { useLibrary, usePractices } from './use-client.ts'

/** The objectives of the plan that counts, to choose from. */
function useObjectives(clientId: string): readonly { value: string, label: string }[] {
  const { data: plan } = useAsk<typeof showPlan>('plan.show', { clientId })
  return plan?.problems.flatMap(({ goals }) => goals).flatMap(({ objectives }) => objectives).map(({ id, words }) => ({ value: id, label: words })) ?? []
}

function Assign({ clientId, onClose }: { readonly clientId: string, readonly onClose: () => void }) {
  const t = useText(callsText)
  const kind = useText(kindText)
  const { language } = useLanguage()
  const { data: skills = [] } = useLibrary()
  const objectives = useObjectives(clientId)
  const [skill, setSkill] = useState<string | null>(null)
  const [whenAndWhere, setWhenAndWhere] = useState('')
  const [objectiveId, setObjective] = useState<string | null>(null)
  const assign = useAct<typeof assignPractice>('skills.assign-practice', {
    refresh: ['skills.practices'], onDone: () => { notify({ message: t('assigned') }); onClose() },
  })
  const shelves = ['craving', 'stress', 'mood', 'sleep', 'relationships', 'planning'] as const
  const choices = shelves.map(shelf => ({ group: kind(shelf), items: skills.filter(one => one.kind === shelf).map(({ id, title }) => ({ value: id, label: title[language] })) }))
  const chosen = skills.find(({ id }) => id === skill)
  return (
    <Sheet
      opened onClose={onClose} title={t('assign')}
      foot={<Button disabled={skill === null} loading={assign.isPending} onClick={() => { if (skill !== null) assign.mutate({ clientId, skill, whenAndWhere, objectiveId }) }}>{t('assign')}</Button>}
    >
      <div className={css.stack}>
        <Select label={t('whichSkill')} data={choices} value={skill} onChange={setSkill} searchable {...(chosen && { description: chosen.line[language] })} />
        <TextInput label={t('whenWhere')} placeholder={t('whenHint')} maxLength={500} value={whenAndWhere} onChange={event => setWhenAndWhere(event.currentTarget.value)} />
        {objectives.length > 0 && <Select label={t('objective')} data={[...objectives]} value={objectiveId} onChange={setObjective} clearable placeholder={t('noObjective')} />}
      </div>
    </Sheet>
  )
}

function Line({ practice, title, objective }: { readonly practice: Practice, readonly title: string, readonly objective: string | undefined }) {
  const t = useText(callsText)
  const when = useWhen()
  const { outcome, helped, words } = practice
  return (
    <li className={css.practice}>
      <div>
        <strong>{title}</strong>
        <p className={css.facts}>
          {practice.whenAndWhere !== '' && <span>{practice.whenAndWhere}</span>}
          <span>{t('on', { day: when.shortDay(practice.assignedAt) })}{practice.assignedByKind === 'client' && `, ${t('byClient')}`}</span>
          {objective !== undefined && <span>{objective}</span>}
        </p>
        {words !== null && words !== '' && <p className={css.words}>{words}</p>}
      </div>
      <StatusPill tone={outcome === 'done' ? 'good' : outcome === 'tried' ? 'info' : 'neutral'}>
        {outcome === null ? t('openYet') : t(outcome === 'done' ? 'outDone' : outcome === 'tried' ? 'outTried' : 'outNot')}{helped !== null && `, ${t('helpedOf', { helped })}`}
      </StatusPill>
    </li>
  )
}

/** Skills agreed on for real moments, and how they went. */
export function PracticeSection({ clientId }: { readonly clientId: string }) {
  const t = useText(callsText)
  const { language } = useLanguage()
  const { data: practices, isPending } = usePractices(clientId)
  const { data: skills = [] } = useLibrary()
  const objectives = useObjectives(clientId)
  const [assigning, setAssigning] = useState(false)
  return (
    <Section title={t('practice')} lead={t('practiceLead')} action={<Button onClick={() => setAssigning(true)}>{t('assign')}</Button>}>
      {isPending ? <LoadingState lines={3} /> : practices === undefined || practices.length === 0 ? <EmptyState title={t('noPractice')}>{t('noPracticeWhy')}</EmptyState> : (
        <ul className={css.practices} aria-label={t('practice')}>
          {practices.slice(0, 12).map(practice => (
            <Line
              key={practice.id} practice={practice} title={skills.find(({ id }) => id === practice.skill)?.title[language] ?? practice.skill}
              objective={objectives.find(({ value }) => value === practice.objectiveId)?.label}
            />
          ))}
        </ul>
      )}
      {assigning && <Assign clientId={clientId} onClose={() => setAssigning(false)} />}
    </Section>
  )
}
