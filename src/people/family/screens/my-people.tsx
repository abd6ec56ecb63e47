import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refreshAnswers, useAct, useAsk } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { OFFICE_TOPICS, TOPICS, type Release, type SupporterLine, type Topic } from '../family.words.ts'
import type { narrowRelease, releaseList } from '../releases.ts'
import type { removeSupporter, supporters } from '../supporters.ts'
import { topicKey } from './family-topic.ts'
import css from './family.module.css'
import { MyReleaseForm } from './my-release-form.tsx'
import { SupporterForm } from './supporter-form.tsx'
import { whoMayKnowText } from './who-may-know.text.ts'

const IN_ORDER: readonly Topic[] = [...TOPICS, ...OFFICE_TOPICS]

/** What one person or office may know now, each topic with its end and a way to stop it. */
function Open({ name, releases }: { readonly name: string, readonly releases: readonly Release[] }) {
  const t = useText(whoMayKnowText)
  const when = useWhen()
  const stop = useAct<typeof narrowRelease>('release.narrow', { refresh: ['release.', 'family.'], onDone: () => notify({ message: t('stopped') }) })
  const open = releases.filter(({ state }) => state === 'live').flatMap(release => release.topics.map(topic => ({ release, topic })))
    .sort((a, b) => IN_ORDER.indexOf(a.topic) - IN_ORDER.indexOf(b.topic))
  if (open.length === 0) return <p className={css.hint}>{t('knowsNothing', { name })}</p>
  return (
    <>
      <p className={css.hint}>{t('knows', { name })}</p>
      <ul className={css.opened}>
        {open.map(({ release, topic }) => (
          <li key={`${release.id} ${topic}`}>
            <span>{t(topicKey(topic))}<span className={css.hint}>{t('until', { day: when.day(release.validUntil) })}</span></span>
            <Button variant="default" loading={stop.isPending} aria-label={t('stopName', { topic: t(topicKey(topic)), name })} onClick={() => stop.mutate({ id: release.id, topic })}>{t('stop')}</Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Person({ clientId, person, releases }: { readonly clientId: string, readonly person: SupporterLine, readonly releases: readonly Release[] }) {
  const t = useText(whoMayKnowText)
  const queries = useQueryClient()
  const [sheet, setSheet] = useState<'share' | 'remove' | null>(null)
  const { name } = person
  const end = useAct<typeof removeSupporter>('family.end-supporter', { refresh: ['family.', 'release.'], onDone: () => setSheet(null) })
  const given = (): void => {
    setSheet(null)
    notify({ message: t('shared') })
    void refreshAnswers(queries, ['release.', 'family.'])
  }
  return (
    <Section title={name} lead={person.relation}>
      <Open name={name} releases={releases.filter(({ supporterId }) => supporterId === person.id)} />
      <div className={css.acts}>
        {person.topics.length < TOPICS.length && <Button onClick={() => setSheet('share')}>{t('share')}</Button>}
        <Button variant="subtle" color="gray" aria-label={t('letGo', { name })} onClick={() => setSheet('remove')}>{t('remove')}</Button>
      </div>
      <Sheet opened={sheet === 'share'} onClose={() => setSheet(null)} title={t('shareWith', { name })}>
        {sheet === 'share' && <MyReleaseForm clientId={clientId} person={person} onGiven={given} />}
      </Sheet>
      {sheet === 'remove' && (
        <ConfirmSheet opened onClose={() => setSheet(null)} title={t('removeTitle', { name })} confirm={t('remove')} tone="urgent" busy={end.isPending} onConfirm={() => end.mutate({ supporterId: person.id })}>
          {t('removeWhy')}
        </ConfirmSheet>
      )}
    </Section>
  )
}

/** Offices the client let know something: a court, an employer, the next clinic. */
function Offices({ releases }: { readonly releases: readonly Release[] }) {
  const live = releases.filter(({ state, supporterId }) => state === 'live' && supporterId === null)
  return live.map(release => <Section key={release.id} title={release.recipient} lead={release.purpose}><Open name={release.recipient} releases={[release]} /></Section>)
}

function Past({ releases }: { readonly releases: readonly Release[] }) {
  const t = useText(whoMayKnowText)
  const when = useWhen()
  const past = releases.filter(({ state }) => state !== 'live')
  if (past.length === 0) return null
  return (
    <details className={css.before}>
      <summary>{t('past')}</summary>
      <ul className={css.opened}>
        {past.map(release => (
          <li key={release.id}>
            <span>
              {release.recipient}: {release.topics.map(topic => t(topicKey(topic))).join(' · ')}
              <span className={css.hint}>{release.state === 'over' ? t('wasOver', { day: when.day(release.validUntil) }) : t('wasBack', { day: when.day(release.revokedAt ?? '') })}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The people around a client and what each may know, in the client's own hands. */
export function MyPeople({ clientId }: { readonly clientId: string }) {
  const t = useText(whoMayKnowText)
  const queries = useQueryClient()
  const [adding, setAdding] = useState(false)
  const people = useAsk<typeof supporters>('family.supporters', { clientId })
  const releases = useAsk<typeof releaseList>('release.list', { clientId })
  if (people.isPending || releases.isPending) return <LoadingState lines={4} />
  if (people.isError) return <ErrorState problem={people.error} onRetry={() => void people.refetch()} />
  if (releases.isError) return <ErrorState problem={releases.error} onRetry={() => void releases.refetch()} />
  return (
    <div className={css.page}>
      {people.data.length === 0 && <p className={css.hint}>{t('nobody')}</p>}
      {people.data.map(person => <Person key={person.id} clientId={clientId} person={person} releases={releases.data} />)}
      <Button variant={people.data.length === 0 ? 'filled' : 'default'} size="md" fullWidth onClick={() => setAdding(true)}>{t('add')}</Button>
      <Offices releases={releases.data} />
      <Past releases={releases.data} />
      <Sheet opened={adding} onClose={() => setAdding(false)} title={t('add')}>
        <SupporterForm clientId={clientId} onAdded={() => { setAdding(false); void refreshAnswers(queries, ['family.']) }} />
      </Sheet>
    </div>
  )
}
