import { ActionIcon, Button, NativeSelect, Textarea } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { addFinding } from '../add-finding.ts'
import { FINDING_KINDS, type Finding, type FindingKind } from '../assessment.words.ts'
import type { dropFinding } from '../drop-finding.ts'
import css from './assessment.module.css'
import { assessmentText } from './assessment.text.ts'

function AddFinding({ assessmentId }: { assessmentId: string }) {
  const t = useText(assessmentText)
  const [kind, setKind] = useState<FindingKind>('substance-use')
  const [words, setWords] = useState('')
  const add = useAct<typeof addFinding>('assessment.add-finding', { refresh: ['assessment.'], onDone: () => setWords('') })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (words.trim() !== '') add.mutate({ assessmentId, kind, words })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <NativeSelect label={t('kind')} value={kind} onChange={event => setKind(FINDING_KINDS.find(one => one === event.currentTarget.value) ?? 'risk')}
        data={FINDING_KINDS.map(value => ({ value, label: t(`kind.${value}`) }))} />
      <Textarea label={t('findingWords')} value={words} onChange={event => setWords(event.currentTarget.value)} autosize minRows={2} maxLength={1000} />
      <Button type="submit" variant="default" loading={add.isPending} disabled={words.trim() === ''}>{t('add')}</Button>
    </form>
  )
}

/** What the assessment found; the plan step picks these up as problems. */
export function FindingsPanel({ findings, assessmentId }: {
  readonly findings: readonly Finding[],
  /** The open assessment; findings of a signed one stay. */
  readonly assessmentId: string | undefined,
}) {
  const t = useText(assessmentText)
  const drop = useAct<typeof dropFinding>('assessment.drop-finding', { refresh: ['assessment.'] })
  return (
    <Section title={t('findings')} lead={t('findingsLead')}>
      {findings.length === 0 && <p className={css.quiet}>{t('noFindings')}</p>}
      <ul className={css.list}>
        {findings.map(finding => (
          <li key={finding.id} className={css.item}>
            <p><StatusPill tone={finding.kind === 'strength' ? 'good' : finding.kind === 'risk' ? 'urgent' : 'info'}>{t(`kind.${finding.kind}`)}</StatusPill> {finding.words}</p>
            {finding.assessmentId === assessmentId && (
              <ActionIcon size="sm" aria-label={`${t('drop')}: ${finding.words}`} onClick={() => drop.mutate({ id: finding.id })}><IconX size={16} /></ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {assessmentId !== undefined && <AddFinding assessmentId={assessmentId} />}
    </Section>
  )
}
