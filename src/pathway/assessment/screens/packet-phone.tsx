import { Anchor, Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { call, newIntent, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import type { SaveDraft } from '../../../platform/web/draft-keeper.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { consentForms } from '../packet/consent.words.ts'
import { packetParts, PartAnswers, type PacketPart, type PacketQuestion } from '../packet/packet.words.ts'
import type { savePacketPart } from '../packet/save-packet-part.ts'
import type { showPacket } from '../packet/show-packet.ts'
import { ConsentsPhone } from './consents-phone.tsx'
import { packetText } from './packet-screen.text.ts'
import css from './phone.module.css'

type Known = OutputOf<typeof showPacket>
type Answers = Record<string, string | null>

const read = (words: string): Answers => PartAnswers.safeParse(words === '' ? {} : JSON.parse(words)).data ?? {}

/** Only what was answered here goes out, so that another window's answers stay. */
const changedSince = (before: Answers, now: Answers): Answers => Object.fromEntries(Object.entries(now).filter(([id, value]) => before[id] !== value))

function Question({ question, value, onAnswer }: { question: PacketQuestion, value: string | null | undefined, onAnswer: (value: string | null) => void }) {
  const t = useText(packetText)
  const { language } = useLanguage()
  const label = question.label[language]
  const typed = { label, value: value ?? '', disabled: value === null, onChange: (event: { currentTarget: { value: string } }) => onAnswer(event.currentTarget.value) }
  return (
    <div className={css.stack} style={{ gap: '0.4rem' }}>
      {question.choices !== undefined
        ? (
          <Radio.Group label={label} value={value ?? ''} onChange={onAnswer}>
            <div className={css.foot} style={{ justifyContent: 'flex-start', marginTop: '0.4rem' }}>
              {question.choices.map(choice => <Radio key={choice.id} value={choice.id} label={choice.label[language]} disabled={value === null} />)}
            </div>
          </Radio.Group>
        )
        : question.input === 'tel' ? <TextInput type="tel" {...typed} /> : <Textarea autosize minRows={1} maxLength={4000} {...typed} />}
      <Checkbox size="xs" label={t('skip')} aria-label={`${t('skip')}: ${label}`} checked={value === null} onChange={event => onAnswer(event.currentTarget.checked ? null : '')} />
    </div>
  )
}

function Part({ clientId, part, packet, last, onNext, onBack }: {
  clientId: string, part: PacketPart, packet: Known, last: boolean, onNext: () => void, onBack: () => void,
}) {
  const t = useText(packetText)
  const { language } = useLanguage()
  const kept = useRef<Answers>(packet.answers[part.id] ?? {})
  const save = useCallback<SaveDraft>(async (words, { key, leaving }) => {
    const now = read(words)
    await call<typeof savePacketPart>('assessment.save-packet-part', { clientId, part: part.id, answers: changedSince(kept.current, now) }, { key, leaving })
    kept.current = now
  }, [clientId, part.id])
  const draft = useDraft({ name: `packet/${clientId}/${part.id}`, saved: JSON.stringify(packet.answers[part.id] ?? {}), save })
  const answers = read(draft.words)
  const answer = (id: string, value: string | null): void => draft.change(JSON.stringify({ ...answers, [id]: value }))
  return (
    <div className={css.stack}>
      <div className={css.foot} style={{ marginTop: 0 }}><h1 className={css.question} style={{ margin: 0 }}>{part.title[language]}</h1><SavedState state={draft.state} /></div>
      {draft.problem !== null && <p role="alert">{draft.problem.sentence}</p>}
      {part.questions.map(question => <Question key={question.id} question={question} value={answers[question.id]} onAnswer={value => answer(question.id, value)} />)}
      <Button size="lg" fullWidth onClick={() => { void draft.flush().then(onNext) }}>{t(last ? 'back' : 'next')}</Button>
      {!last && <Button variant="subtle" fullWidth onClick={() => { void draft.flush().then(onBack) }}>{t('back')}</Button>}
    </div>
  )
}

function Overview({ clientId, packet, onOpen, onConsents }: { clientId: string, packet: Known, onOpen: (at: number) => void, onConsents: () => void }) {
  const t = useText(packetText)
  const when = useWhen()
  const { language } = useLanguage()
  const [first] = packetParts
  const finish = (): void => {
    if (first === undefined) return
    void call<typeof savePacketPart>('assessment.save-packet-part', { clientId, part: first.id, answers: {}, finished: true }, { key: newIntent() })
      .then(() => notify({ message: t('thanks') }))
  }
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={packet.finishedAt === null ? t('lead') : t('finished', { day: when.day(packet.finishedAt) })} />
      <ul className={css.choices}>
        {packetParts.map((part, at) => {
          const { answered, of } = packet.parts.find(({ id }) => id === part.id) ?? { answered: 0, of: part.questions.length }
          return (
            <li key={part.id}>
              <button type="button" className={css.choice} onClick={() => onOpen(at)}>
                {part.title[language]} <span className={css.who}>{t('progress', { answered, of })}</span>
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" className={css.choice} onClick={onConsents}>
            {t('consents')} <span className={css.who}>{t('progress', { answered: packet.consents.length, of: consentForms.forms.length })}</span>
          </button>
        </li>
        <li><Anchor component={Link} to="/measures">{t('questions')}</Anchor></li>
      </ul>
      <div className={css.stack} style={{ marginTop: '1rem' }}><Button size="lg" fullWidth onClick={finish}>{t('done')}</Button></div>
      <p className={css.who}>{t('who')}</p>
    </>
  )
}

/** What a person fills in before the first visit, part by part, on their own phone. */
export function PacketPhone() {
  const [at, setAt] = useState<number | null>(null)
  const [signing, setSigning] = useState(false)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const clientId = me?.clientId ?? ''
  const { data: packet, error, refetch } = useAsk<typeof showPacket>('assessment.packet', { clientId }, { enabled: clientId !== '' })
  const go = (next: number | null): void => {
    setAt(next)
    globalThis.scrollTo(0, 0)
    void refetch()
  }
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (packet === undefined) return <LoadingState shape="card" lines={4} />
  const part = at === null ? undefined : packetParts[at]
  if (signing) return <ConsentsPhone clientId={clientId} answers={packet.consents} onBack={() => setSigning(false)} />
  if (part === undefined || at === null) return <Overview clientId={clientId} packet={packet} onOpen={go} onConsents={() => setSigning(true)} />
  const last = at === packetParts.length - 1
  return <Part key={part.id} clientId={clientId} part={part} packet={packet} last={last} onNext={() => go(last ? null : at + 1)} onBack={() => go(null)} />
}
