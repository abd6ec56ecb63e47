import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refreshAnswers, useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Release } from '../family.words.ts'
import type { releaseList, revokeRelease } from '../releases.ts'
import type { supporters } from '../supporters.ts'
import css from './family.module.css'
import { topicKey } from './family-topic.ts'
import { familyText } from './family.text.ts'
import { ReleaseForm } from './release-form.tsx'

function State({ release }: { release: Release }) {
  const t = useText(familyText)
  const when = useWhen()
  if (release.state === 'live') return <StatusPill tone="good">{t('live', { day: when.day(release.validUntil) })}</StatusPill>
  if (release.state === 'over') return <StatusPill>{t('over', { day: when.day(release.validUntil) })}</StatusPill>
  return <StatusPill tone="attention">{t('takenBack', { day: when.day(release.revokedAt ?? '') })}</StatusPill>
}

/** Who may know what, in the chart. */
export function ReleasesSection({ clientId }: { readonly clientId: string }) {
  const t = useText(familyText)
  const queries = useQueryClient()
  const [giving, setGiving] = useState(false)
  const releases = useAsk<typeof releaseList>('release.list', { clientId })
  const people = useAsk<typeof supporters>('family.supporters', { clientId })
  const takeBack = useAct<typeof revokeRelease>('release.revoke', { refresh: ['release.', 'family.'], onDone: () => notify({ message: t('back') }) })
  if (releases.isPending || people.isPending) return <LoadingState shape="card" />
  if (releases.isError) return <ErrorState problem={releases.error} onRetry={() => void releases.refetch()} />
  const given = (): void => {
    setGiving(false)
    notify({ message: t('given') })
    void refreshAnswers(queries, ['release.', 'family.'])
  }
  const known = people.data ?? []
  return (
    <Section
      title={t('releases')} lead={releases.data.length === 0 ? t('noReleasesWhy') : t('releasesLead')}
      action={known.length > 0 && <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setGiving(true)}>{t('give')}</Button>}
    >
      {releases.data.length === 0 && <p className={css.hint}>{t('noReleases')}</p>}
      <ul className={css.list}>
        {releases.data.map(release => (
          <li key={release.id} className={release.state === 'live' ? undefined : css.past}>
            <span className={css.who}>
              <span className={css.words}>
                <strong>{release.recipient}</strong><span className={css.hint}>{release.purpose}</span>
                <ul className={css.topics} aria-label={t('what')}>{release.topics.map(topic => <li key={topic}>{t(topicKey(topic))}</li>)}</ul>
              </span>
            </span>
            <State release={release} />
            {release.state === 'live' && (
              <Button variant="default" aria-label={t('takeBackName', { name: release.recipient })} onClick={() => takeBack.mutate({ id: release.id })}>{t('takeBack')}</Button>
            )}
          </li>
        ))}
      </ul>
      <Sheet opened={giving} onClose={() => setGiving(false)} title={t('give')}>
        {giving && <ReleaseForm clientId={clientId} people={known} onGiven={given} />}
      </Sheet>
    </Section>
  )
}
