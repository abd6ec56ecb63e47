import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../../people/sign-in/who-am-i.ts'
import { download, useAct, useAsk } from '../../../../platform/web/call.ts'
import { EmptyState } from '../../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { Problem } from '../../../../platform/web/problem.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { absenceLetterPaper } from '../absence-letter-paper.ts'
import type { absenceLetters, refuseAbsenceLetter, signAbsenceLetter } from '../absence-letters.ts'
import { letterState } from '../absence-letter.rules.ts'
import type { AbsenceLetter } from '../absence-letter.words.ts'
import { absenceLetterText } from '../absence-letter.text.ts'
import css from './letter.module.css'

const keep = (id: string): void => {
  download<typeof absenceLetterPaper>('session.absence-letter-paper', { id }).catch((problem: unknown) => {
    if (!(problem instanceof Problem)) throw problem
    notify({ tone: 'attention', message: problem.sentence })
  })
}

function Answer({ letter }: { readonly letter: AbsenceLetter }) {
  const t = useText(absenceLetterText)
  const when = useWhen()
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const refresh = ['session.absence-letters', 'session.my-hours']
  const sign = useAct<typeof signAbsenceLetter>('session.sign-absence-letter', { refresh })
  const refuse = useAct<typeof refuseAbsenceLetter>('session.refuse-absence-letter', { refresh, onDone: () => setRefusing(false) })
  if (letter.clientSignedAt !== null) return <p className={css.note} data-tone="good" role="status">{t('signedOn', { day: when.day(letter.clientSignedAt) })}</p>
  return (
    <div className={css.tight}>
      <h3>{t('signTitle')}</h3>
      <p className={css.quiet}>{letter.refusal === null ? t('signLead') : t('saidNo', { why: letter.refusal })}</p>
      <Button size="md" fullWidth loading={sign.isPending} onClick={() => sign.mutate({ id: letter.id })}>{t('sign')}</Button>
      {letterState(letter) === 'open' && !refusing && <Button variant="subtle" onClick={() => setRefusing(true)}>{t('notSign')}</Button>}
      {refusing && (
        <>
          <Textarea label={t('why')} autosize minRows={2} maxLength={2000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Button variant="default" loading={refuse.isPending} disabled={reason.trim() === ''} onClick={() => refuse.mutate({ id: letter.id, reason })}>{t('saveWhy')}</Button>
        </>
      )}
    </div>
  )
}

/** What the team wrote to the client about coming: read it, sign it, or say why not. */
export function MyLettersPage() {
  const t = useText(absenceLetterText)
  const when = useWhen()
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const clientId = me?.clientId ?? ''
  const { data: letters, error, isPending, refetch } = useAsk<typeof absenceLetters>('session.absence-letters', { clientId }, { enabled: clientId !== '' })
  return (
    <div className={css.stack}>
      <PageHeader title={t('menu')} tabTitle={t('menu')} lead={t('lead')} />
      {isPending && <LoadingState lines={6} shape="words" />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {letters?.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      {letters?.map(letter => (
        <article key={letter.id} className={css.letter} aria-label={t(`title-${letter.kind}`)}>
          <div><h2>{t(`title-${letter.kind}`)}</h2><p className={css.quiet}>{t('from', { who: letter.author, day: when.day(letter.givenAt) })}</p></div>
          <p className={css.words} lang={letter.language}>{letter.words}</p>
          <Answer letter={letter} />
          <div><Button variant="default" onClick={() => keep(letter.id)}>{t('keep')}</Button></div>
        </article>
      ))}
    </div>
  )
}
