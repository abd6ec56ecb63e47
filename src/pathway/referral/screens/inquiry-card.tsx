import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { notify } from '../../../platform/web/notice.ts'
import type { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { myDraft } from '../my-draft.ts'
import type { recordInquiry } from '../record-inquiry.ts'
import { ReachFields, WhoFields, WhyFields } from './card-fields.tsx'
import { cardOf, missingIn, readDraft, type CardField, type CardForm } from './card-form.ts'
import css from './card.module.css'
import { cardText } from './card.text.ts'
import { CrisisScript } from './crisis-script.tsx'
import { KnownPeople, useKnownPeople } from './known-people.tsx'
import { OtherWindow } from './other-window.tsx'
import { useCardDraft } from './use-card-draft.ts'

const focus = (field: string | undefined): void => { if (field !== undefined) document.getElementById(`card-${field}`)?.focus() }

const FIELD: Readonly<Record<string, CardField>> = { callerRelation: 'relation', safeContact: 'safe', mayLeaveMessage: 'leave', preferredTrack: 'track' }

type Errors = Partial<Record<CardField, string>>

/** The sentence of the server next to the field it is about. */
const errorsOf = ({ fields }: Problem, form: CardForm): Errors => Object.fromEntries(
  Object.entries(fields).map(([path, sentence]) => [FIELD[path] ?? path, sentence]).filter(([path]) => path !== undefined && path in form))

function useCard(saved: string, startedAt: string | null) {
  const t = useText(cardText)
  const navigate = useNavigate()
  const kept = useCardDraft(saved, startedAt)
  const { draft } = kept
  const [errors, setErrors] = useState<Errors>({})
  const form = readDraft(draft.words)
  const record = useAct<typeof recordInquiry>('referral.record', {
    refresh: ['referral.'],
    onDone: ({ id }) => {
      draft.change('')
      void navigate({ to: `/referrals/${id}` })
    },
    onProblem: problem => {
      setErrors(errorsOf(problem, form))
      if (problem.code === 'referral.maybe-known') document.querySelector<HTMLElement>('#card-known button')?.focus()
      if (problem.code === 'client.born-in-the-future') setErrors({ birthDate: problem.sentence })
      return Object.keys(problem.fields).length > 0 || problem.code === 'client.born-in-the-future'
    },
  })
  const change = (more: Partial<CardForm>): void => {
    setErrors(was => Object.fromEntries(Object.entries(was).filter(([key]) => !(key in more))))
    draft.change(JSON.stringify({ ...form, ...more }))
  }
  const save = (): void => {
    const missing = missingIn(form)
    setErrors(Object.fromEntries(missing.map(([field, why]) => [field, t(why)])))
    if (missing.length > 0) focus(missing[0]?.[0])
    else void draft.flush().then(() => record.mutate({ ...cardOf(form), draftSince: kept.since() }))
  }
  const clear = (): void => {
    draft.change('')
    setErrors({})
    notify({ message: t('cleared') })
    focus('relation')
  }
  return { form, errors, change, save, clear, kept, busy: record.isPending }
}

function Card({ saved, startedAt }: { saved: string, startedAt: string | null }) {
  const t = useText(cardText)
  const when = useWhen()
  const { form, errors, change, save, clear, kept, busy } = useCard(saved, startedAt)
  const people = useKnownPeople(form)
  useEffect(() => focus('relation'), [])
  const fields = { form, errors, onChange: change }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save()
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} back={{ to: '/referrals', label: t('back') }} actions={<><SavedState state={kept.draft.state} /><CrisisScript /></>}
        lead={startedAt === null ? t('lead') : `${t('lead')} ${t('draftFound', { ago: when.ago(startedAt) })}`} />
      <OtherWindow kept={kept} />
      <div className={css.columns}>
        <form className={css.form} onSubmit={submit} onKeyDown={keys} noValidate aria-label={t('title')}>
          <WhoFields {...fields} />
          <ReachFields {...fields} />
          <WhyFields {...fields} />
          <div className={css.foot}>
            <Button variant="subtle" color="gray" onClick={clear}>{t('clear')}</Button>
            <Button type="submit" size="md" loading={busy} rightSection={<kbd aria-hidden>{t('saveKey')}</kbd>}>{t('save')}</Button>
          </div>
        </form>
        <aside className={css.aside} id="card-known"><KnownPeople form={form} people={people} onChoose={change} /></aside>
      </div>
    </>
  )
}

/** The inquiry card: filled in while somebody talks, without a mouse, and never lost. */
export function InquiryCardPage() {
  const { data, error, isFetchedAfterMount, refetch } = useAsk<typeof myDraft>('referral.my-draft', {})
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (!isFetchedAfterMount || data === undefined) return <LoadingState lines={6} />
  return <Card saved={data.words} startedAt={data.changedAt} />
}
