import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { HandOver, HandedOver } from '../../../../people/sign-in/screens/handed-over.tsx'
import type { whoAmI } from '../../../../people/sign-in/who-am-i.ts'
import { download, useAct, useAsk } from '../../../../platform/web/call.ts'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { Problem } from '../../../../platform/web/problem.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { absenceLetterPaper } from '../absence-letter-paper.ts'
import type { absenceLetters, refuseAbsenceLetter, signAbsenceLetterHere, takeBackAbsenceLetter } from '../absence-letters.ts'
import { letterState } from '../absence-letter.rules.ts'
import type { AbsenceLetter } from '../absence-letter.words.ts'
import { absenceLetterText } from '../absence-letter.text.ts'
import css from './letter.module.css'
import { letterDeskText } from './letter-desk.text.ts'

const TONE = { open: 'info', signed: 'good', refused: 'attention', 'taken-back': 'neutral' } as const

const REFRESH = ['session.absence-letters']

/** What the client sees on the clinic's tablet: this letter and the line for their PIN. */
function SignLetter({ letter }: { readonly letter: AbsenceLetter }) {
  const t = useText(absenceLetterText)
  const [signed, setSigned] = useState(false)
  const sign = useAct<typeof signAbsenceLetterHere>('session.sign-absence-letter-here', { refresh: REFRESH, onDone: () => setSigned(true), onProblem: () => true })
  return (
    <HandedOver
      words={{ title: t(`title-${letter.kind}`), lead: t('lead'), signTitle: t('signTitle'), signLead: t('signLead'), signWords: t('sign'), thanks: t('thanks'), thanksWords: t('thanksWords') }}
      signed={signed} busy={sign.isPending} problem={sign.error} onSign={(pin, failed) => sign.mutate({ id: letter.id, pin }, { onError: failed })}
    >
      <p className={css.words} lang={letter.language}>{letter.words}</p>
    </HandedOver>
  )
}

function OpenLetter({ letter }: { readonly letter: AbsenceLetter }) {
  const t = useText(letterDeskText)
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const refuse = useAct<typeof refuseAbsenceLetter>('session.refuse-absence-letter', { refresh: REFRESH, onDone: () => setRefusing(false) })
  const takeBack = useAct<typeof takeBackAbsenceLetter>('session.take-back-absence-letter', { refresh: REFRESH })
  if (refusing) {
    return (
      <form className={css.tight} onSubmit={event => {
        event.preventDefault()
        refuse.mutate({ id: letter.id, reason })
      }}
      >
        <TextInput label={t('saidNoWhy')} required maxLength={2000} value={reason} data-autofocus onChange={event => setReason(event.currentTarget.value)} />
        <div><Button type="submit" loading={refuse.isPending} disabled={reason.trim() === ''}>{t('saidNoSave')}</Button></div>
      </form>
    )
  }
  return (
    <div className={css.row}>
      <HandOver label={t('hand')} words={t('handWords')} shown={<SignLetter letter={letter} />} />
      {letterState(letter) === 'open' && <Button variant="default" onClick={() => setRefusing(true)}>{t('saidNo')}</Button>}
      <Button variant="subtle" color="gray" loading={takeBack.isPending} onClick={() => takeBack.mutate({ id: letter.id })}>{t('takeBack')}</Button>
    </div>
  )
}

function OneLetter({ letter, mayAct }: { readonly letter: AbsenceLetter, readonly mayAct: boolean }) {
  const t = useText(letterDeskText)
  const when = useWhen()
  const state = letterState(letter)
  const paper = (): void => {
    download<typeof absenceLetterPaper>('session.absence-letter-paper', { id: letter.id }).catch((problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem
      notify({ tone: 'attention', message: problem.sentence })
    })
  }
  return (
    <article className={css.letter} aria-label={t(`kind-${letter.kind}`)}>
      <div className={css.row}><strong>{t(`kind-${letter.kind}`)}</strong><StatusPill tone={TONE[state]}>{t(state)}</StatusPill></div>
      <p className={css.quiet}>
        {t('from', { day: when.day(letter.givenAt), who: letter.author })}{letter.clientSignedAt !== null && `. ${t('signedOn', { when: when.dayTime(letter.clientSignedAt) })}`}
      </p>
      {letter.refusal !== null && <p className={css.note} data-tone="attention">{t('refusedWhy', { why: letter.refusal })}</p>}
      <details><summary>{t('read')}</summary><p className={css.words} lang={letter.language}>{letter.words}</p></details>
      {mayAct && (state === 'open' || state === 'refused') && <OpenLetter letter={letter} />}
      <div><Button variant="subtle" onClick={paper}>{t('paper')}</Button></div>
    </article>
  )
}

/** The letters about absences on a client's chart, with what came of each. Nothing where none was written. */
export function AbsenceLetters({ clientId }: { readonly clientId: string }) {
  const t = useText(letterDeskText)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data: letters = [] } = useAsk<typeof absenceLetters>('session.absence-letters', { clientId })
  if (letters.length === 0) return null
  const mayAct = me.data?.roles.some(role => role === 'therapist' || role === 'director') === true
  return <Section title={t('title')}><div className={css.stack}>{letters.map(letter => <OneLetter key={letter.id} letter={letter} mayAct={mayAct} />)}</div></Section>
}
