import { Button } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Evidence, RequirementState } from '../completion.words.ts'
import type { takeBackEvidence } from '../take-back-evidence.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { RequirementActions, type StayShown } from './requirement-actions.tsx'
import { knownKind, requirementSentence } from './requirement-sentence.ts'
import { foreseenWords, whatWouldMeet } from './what-would-meet.ts'

const TONE = { met: 'good', 'not-yet': 'neutral', waived: 'info' } as const

/** Rows that somebody recorded by hand and that can be taken back. */
const RECORDED: readonly Evidence['kind'][] = ['task', 'screen', 'set-aside', 'declined']

function TakeBack({ row }: { readonly row: Evidence }) {
  const t = useText(completionText)
  const back = useAct<typeof takeBackEvidence>('completion.take-back-record', { refresh: ['completion.'], onDone: () => { notify({ message: t('takenBack') }) } })
  const { id } = row
  return id === null ? null : <Button size="compact-xs" variant="subtle" loading={back.isPending} onClick={() => back.mutate({ id })}>{t('takeBack')}</Button>
}

function Rows({ requirement: { evidence, evidenceCount, kind }, open }: { readonly requirement: RequirementState, readonly open: boolean }) {
  const t = useText(completionText)
  const when = useWhen()
  if (evidenceCount === 0) return null
  const figure = ({ kind: what, value, words }: Evidence): string => {
    if (value === null) return words.split(' · ').map(part => part === 'positive' || part === 'negative' || part === 'not-given' ? t(`w-${part}`) : part).join(' · ')
    return what === 'session' ? t('minutes', { value }) : kind === 'objectives' ? `${words}: ${t('reached', { value })}` : when.number(value)
  }
  return (
    <details className={css.more}>
      <summary>{t('evidence', { count: evidenceCount })}</summary>
      <table className={css.rows}>
        <thead><tr><th scope="col">{t('on')}</th><th scope="col">{t('what')}</th><th scope="col">{t('figure')}</th></tr></thead>
        <tbody>
          {evidence.toReversed().map((row, at) => (
            <tr key={`${row.id ?? ''}${row.on}${at}`}>
              <th scope="row">{when.day(row.on)}</th><td>{t(`e-${row.kind}`)}</td>
              <td>{figure(row)} {open && RECORDED.includes(row.kind) && <TakeBack row={row} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {evidenceCount > evidence.length && <p className={css.quiet}>{t('newest', { count: evidence.length })}</p>}
    </details>
  )
}

/** One requirement: its state, what is there and what is asked, what would meet it and when, the rows behind it. */
export function RequirementRow({ requirement, stay }: { readonly requirement: RequirementState, readonly stay: StayShown }) {
  const t = useText(completionText)
  const { language } = useLanguage()
  const when = useWhen()
  const reader = { language, number: when.number }
  const title = t(knownKind(requirement.kind) ?? 'unknown')
  const planned = requirement.kind === 'family-session' && requirement.forecast?.on != null
  const next = stay.open && requirement.state === 'not-yet'
    ? [whatWouldMeet(t, requirement, reader), planned ? t('planned', { day: when.day(requirement.forecast?.on ?? '') }) : foreseenWords(t, requirement.forecast, when)].filter(part => part !== '') : []
  return (
    <li>
      <div className={css.between}>
        <p className={css.strong}>{title}</p>
        <span className={css.row}>
          <RequirementActions requirement={requirement} stay={stay} title={title} />
          <StatusPill tone={TONE[requirement.state]}>{t(requirement.state)}</StatusPill>
        </span>
      </div>
      <p className={css.quiet}>{requirementSentence(t, requirement, reader)}</p>
      {next.length > 0 && <p className={css.next}>{next.join(' ')}</p>}
      {requirement.state === 'waived' && <p className={css.quiet}>{t('waivedBy', { name: requirement.waivedByName ?? '', reason: requirement.waivedReason ?? '' })}</p>}
      {requirement.source !== null && <p className={css.small}>{t('sourceOf', { source: requirement.source })}</p>}
      <Rows requirement={requirement} open={stay.open} />
    </li>
  )
}
