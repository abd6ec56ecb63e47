import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { familyHome, tellTeam } from '../../people/family/family-home.ts'
import type { FamilyHome } from '../../people/family/family.words.ts'
import { boundDevice } from '../../people/sign-in/screens/this-device.ts'
import { useAct, useAsk } from '../../platform/web/call.ts'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { Field } from '../../platform/web/kit/field.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { Section } from '../../platform/web/kit/section.tsx'
import { notify } from '../../platform/web/notice.ts'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import { Nights, Sessions } from './gatherings-part.tsx'
import { OwnSupport } from './own-support.tsx'
import { EVERY_MS, SharedPart } from './shared-part.tsx'
import css from './supporter.module.css'
import { supporterText } from './supporter.text.ts'
import box from './words-box.module.css'

const TouchToOpen = lazy(async () => ({ default: (await import('../../people/sign-in/screens/touch-to-open.tsx')).TouchToOpen }))

function TellTeam({ told }: { told: FamilyHome['told'] }) {
  const t = useText(supporterText)
  const when = useWhen()
  const [words, setWords] = useState('')
  const tell = useAct<typeof tellTeam>('family.tell-team', {
    refresh: ['family.home'],
    onDone: () => {
      setWords('')
      notify({ message: t('told') })
    },
  })
  return (
    <Section title={t('tell')} lead={t('tellLead')}>
      <form className={css.tell} onSubmit={event => { event.preventDefault(); tell.mutate({ words }) }}>
        <Field label={t('tellLabel')}>
          {control => <textarea {...control} className={box.words} rows={4} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />}
        </Field>
        <p className={css.danger}>{t('danger')}</p>
        <Button type="submit" loading={tell.isPending} disabled={words.trim() === ''}>{t('tellSend')}</Button>
      </form>
      {told.length > 0 && (
        <ul className={css.before} aria-label={t('toldBefore')}>
          {told.map(word => <li key={word.toldAt}><time className={css.hint}>{when.dayTime(word.toldAt)}</time>{word.words}</li>)}
        </ul>
      )}
    </Section>
  )
}

/** A supporter's page: what a live release opens today, evenings for everybody, a way to tell the team, and help for themselves. */
export function Home() {
  const t = useText(supporterText)
  const { data: home, error, isPending, refetch } = useAsk<typeof familyHome>('family.home', {}, { every: EVERY_MS })
  if (isPending) return <LoadingState lines={5} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const [first = home.name] = home.name.split(' ')
  return (
    <>
      <PageHeader title={t('hello', { name: first })} tabTitle={t('home')} lead={t('helloLead')} />
      <div className={css.page}>
        {home.topics.includes('family-sessions') && <Sessions client={home.clientName} />}
        <SharedPart home={home} />
        <Nights />
        <TellTeam told={home.told} />
        <OwnSupport />
        {boundDevice.get() !== null && (
          <details className={css.read}>
            <summary>{t('touch')}</summary>
            <div className={css.touch}><Suspense fallback={null}><TouchToOpen /></Suspense></div>
          </details>
        )}
      </div>
    </>
  )
}
