import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { useAllSent } from '../../../platform/web/draft.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ReviewLine } from '../note.words.ts'
import type { review } from '../review.ts'
import type { Roster } from '../room.words.ts'
import type { signNotes } from '../sign-notes.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { ProveSheet } from './prove-sheet.tsx'
import { useCited } from '../due/screens/use-cited.ts'

function Standing({ line }: { readonly line: ReviewLine }) {
  const t = useText(noteText)
  if (line.state === 'absent') return <StatusPill>{t('absentShort')}</StatusPill>
  if (line.state === 'words-about-absent') return <StatusPill tone="attention">{t('wordsAboutAbsent')}</StatusPill>
  if (line.state === 'of-somebody-else') return <StatusPill>{t('of-somebody-else', { name: line.author })}</StatusPill>
  if (line.state === 'missing' || line.state === 'unfinished') return <StatusPill tone="attention">{t(line.state)}</StatusPill>
  return <StatusPill tone={line.state === 'signed' ? 'good' : 'brand'}>{t(line.state)}</StatusPill>
}

function Alike({ line, limit }: { readonly line: ReviewLine, readonly limit: number }) {
  const t = useText(noteText)
  if (line.state === 'absent' || line.state === 'missing') return null
  if (line.toOthers < limit - 20 && line.toLastNote < limit - 20) return <StatusPill tone="good">{t('own')}</StatusPill>
  const [percent, words] = line.toOthers >= line.toLastNote
    ? [line.toOthers, t('alikeOther', { percent: line.toOthers, name: line.mostLike ?? '' })]
    : [line.toLastNote, t('alikeLast', { percent: line.toLastNote })]
  return <StatusPill tone={percent >= limit ? 'attention' : 'info'}>{words}</StatusPill>
}

function Line({ line, takenFor, words, limit, reason, onReason }: {
  readonly line: ReviewLine, readonly takenFor: string | null, readonly words: string, readonly limit: number, readonly reason: string, readonly onReason: (reason: string) => void,
}) {
  const t = useText(noteText)
  const when = useWhen()
  return (
    <div className={css.row}>
      <Avatar name={line.name} size={40} {...(line.photo !== null && { photo: line.photo })} />
      <div className={css.grow}>
        <strong>{line.name}</strong>{line.birthDate !== null && <span className={css.quiet}> {t('born', { day: when.day(line.birthDate) })}</span>}
        <p className={css.quiet}>{words}</p>
      </div>
      {takenFor !== null && <StatusPill tone="info">{t('similarName', { name: takenFor })}</StatusPill>}
      {line.names.length > 0 && <StatusPill tone="attention">{t('namesOther', { names: line.names.map(name => name.words).join(', ') })}</StatusPill>}
      <Alike line={line} limit={limit} />
      <Standing line={line} />
      {line.tooAlike && line.state === 'ready' && (
        <Textarea className={css.full ?? ''} label={t('whyAlike')} autosize minRows={1} value={reason} onChange={event => onReason(event.currentTarget.value)} />
      )}
    </div>
  )
}

/** Every part with how it stands and how alike it is; then one signature for all that are ready. */
export function ReviewPanel({ roster }: { readonly roster: Roster }) {
  const t = useText(noteText)
  const cited = useCited()
  const when = useWhen(roster.zone)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [namesChecked, setNamesChecked] = useState(false)
  const [proving, setProving] = useState(false)
  const sent = useAllSent()
  const asked = useAsk<typeof review>('session.review', { sessionId: roster.id }, { enabled: sent })
  const sign = useAct<typeof signNotes>('session.sign-notes', {
    refresh: ['session.', 'task.'],
    onDone: ({ signed, cosignNeeded }) => notify({ message: cosignNeeded ? `${t('signedDone', { count: signed })}. ${t('cosignToo')}` : t('signedDone', { count: signed }) }),
    onProblem: problem => {
      if (problem.code !== 'sign-in.proof-needed') return false
      setProving(true)
      return true
    },
  })
  if (!sent || asked.isPending) return <LoadingState lines={8} />
  if (asked.isError) return <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />
  const { lines, limit, sharedNames, due } = asked.data
  const ready = lines.filter(line => line.state === 'ready' && (!line.tooAlike || (reasons[line.clientId] ?? '').trim() !== ''))
  const signAll = (): void => sign.mutate({
    sessionId: roster.id, namesChecked,
    notes: ready.map(({ clientId, version }) => ({ clientId, version, likenessReason: reasons[clientId] ?? null })),
  })
  const wordsOfPart = (clientId: string): string => {
    const note = roster.lines.find(line => line.clientId === clientId)?.note
    return [note?.response, note?.progress, note?.nextStep].filter(Boolean).join(' ')
  }
  const [first] = due
  return (
    <>
      <Section title={t('reviewTitle')} flush {...(first && { lead: t('dueBy', { when: when.dayTime(first.dueAt), citation: cited(first.citation) }) })}>
        {lines.length === 0 && <EmptyState title={t('nothingReady')}>{t('nothingReadyWhy')}</EmptyState>}
        {lines.map(line => (
          <Line
            key={line.clientId} line={line} limit={limit} takenFor={lines.find(other => other.clientId === line.takenFor)?.name ?? null} words={wordsOfPart(line.clientId)} reason={reasons[line.clientId] ?? ''}
            onReason={reason => setReasons(was => ({ ...was, [line.clientId]: reason }))}
          />
        ))}
      </Section>
      <div className={css.foot}>
        <div>
          {sharedNames.length > 0 && (
            <>
              <StatusPill tone="attention">{t('sharedNames', { names: sharedNames.join(', ') })}</StatusPill>
              <Checkbox mt="xs" label={t('sharedNamesFine')} checked={namesChecked} onChange={event => setNamesChecked(event.currentTarget.checked)} />
            </>
          )}
        </div>
        <Button size="lg" disabled={ready.length === 0 || (sharedNames.length > 0 && !namesChecked)} loading={sign.isPending} onClick={signAll}>
          {ready.length === 0 ? t('nothingReady') : t('sign', { count: ready.length })}
        </Button>
      </div>
      <ProveSheet opened={proving} onClose={() => setProving(false)} onProven={() => { setProving(false); signAll() }} />
    </>
  )
}
