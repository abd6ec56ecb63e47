import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Evidence, RequirementState } from '../completion.words.ts'
import type { waiveRequirement } from '../waive-requirement.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { knownKind, requirementSentence } from './requirement-sentence.ts'

const TONE = { met: 'good', 'not-yet': 'neutral', waived: 'info' } as const

function Rows({ requirement: { evidence, evidenceCount, kind } }: { readonly requirement: RequirementState }) {
  const t = useText(completionText)
  const when = useWhen()
  if (evidenceCount === 0) return null
  const figure = ({ kind: what, value }: Evidence): string =>
    value === null ? '' : what === 'session' ? t('minutes', { value }) : kind === 'objectives' ? t('reached', { value }) : when.number(value)
  return (
    <details className={css.more}>
      <summary>{t('evidence', { count: evidenceCount })}</summary>
      <table className={css.rows}>
        <thead><tr><th scope="col">{t('on')}</th><th scope="col">{t('what')}</th><th scope="col">{t('figure')}</th></tr></thead>
        <tbody>
          {evidence.toReversed().map((row, at) => (
            <tr key={`${row.id ?? ''}${row.on}${at}`}><th scope="row">{when.day(row.on)}</th><td>{t(`e-${row.kind}`)}</td><td>{figure(row)}</td></tr>
          ))}
        </tbody>
      </table>
      {evidenceCount > evidence.length && <p className={css.quiet}>{t('newest', { count: evidence.length })}</p>}
    </details>
  )
}

function Waive({ episodeId, requirement, title }: { readonly episodeId: string, readonly requirement: RequirementState, readonly title: string }) {
  const t = useText(completionText)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const waive = useAct<typeof waiveRequirement>('completion.waive', { refresh: ['completion.'], onDone: () => { notify({ message: t('waiveDone') }); setOpen(false) } })
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={`${t('waive')}: ${title}`} onClick={() => setOpen(true)}>{t('waive')}</Button>
      <Sheet
        opened={open} onClose={() => setOpen(false)} title={t('waiveOf')}
        foot={(
          <>
            <Button variant="default" onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button disabled={reason.trim() === ''} loading={waive.isPending} onClick={() => waive.mutate({ episodeId, requirement: requirement.id, reason })}>{t('waive')}</Button>
          </>
        )}
      >
        <div className={css.stack}>
          <p className={css.strong}>{title}</p>
          <Textarea label={t('waiveWhy')} description={t('waiveHint')} autosize minRows={3} maxLength={1000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
        </div>
      </Sheet>
    </>
  )
}

/** One requirement: its state, what is there and what is asked, the rows behind it, and the way to waive it. */
export function RequirementRow({ requirement, episodeId, mayWaive }: { readonly requirement: RequirementState, readonly episodeId: string, readonly mayWaive: boolean }) {
  const t = useText(completionText)
  const { language } = useLanguage()
  const when = useWhen()
  const title = t(knownKind(requirement.kind) ?? 'unknown')
  return (
    <li>
      <div className={css.between}>
        <p className={css.strong}>{title}</p>
        <span className={css.row}>
          {mayWaive && requirement.state === 'not-yet' && <Waive episodeId={episodeId} requirement={requirement} title={title} />}
          <StatusPill tone={TONE[requirement.state]}>{t(requirement.state)}</StatusPill>
        </span>
      </div>
      <p className={css.quiet}>{requirementSentence(t, requirement, { language, number: when.number })}</p>
      {requirement.state === 'waived' && <p className={css.quiet}>{t('waivedBy', { name: requirement.waivedByName ?? '', reason: requirement.waivedReason ?? '' })}</p>}
      <Rows requirement={requirement} />
    </li>
  )
}
