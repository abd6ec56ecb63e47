import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, newIntent, refreshAnswers, useAct, useAsk } from '../../../platform/web/call.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { NewLink } from '../../sign-in/link/link.words.ts'
import { HandedLink } from '../../sign-in/screens/handed-link.tsx'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import type { SupporterLine } from '../family.words.ts'
import type { inviteSupporter, removeSupporter, supporters } from '../supporters.ts'
import css from './family.module.css'
import { topicKey } from './family-topic.ts'
import { familyText } from './family.text.ts'
import { SupporterForm } from './supporter-form.tsx'

function Access({ person }: { person: SupporterLine }) {
  const t = useText(familyText)
  const when = useWhen()
  if (person.boundSince !== null) return <StatusPill tone="good">{t('comesIn')}</StatusPill>
  if (person.invitedUntil !== null) return <StatusPill tone="info">{t('invited', { day: when.day(person.invitedUntil) })}</StatusPill>
  return <StatusPill>{t('notInvited')}</StatusPill>
}

function Knows({ topics }: { topics: SupporterLine['topics'] }) {
  const t = useText(familyText)
  if (topics.length === 0) return <span className={css.hint}>{t('knowsNothing')}</span>
  return <ul className={css.topics} aria-label={t('knows')}>{topics.map(topic => <li key={topic}>{t(topicKey(topic))}</li>)}</ul>
}

/** Asks once, then closes everything that was open to a supporter. */
export function LetGo({ person, onClose }: { readonly person: Pick<SupporterLine, 'id' | 'name'>, readonly onClose: () => void }) {
  const t = useText(familyText)
  const end = useAct<typeof removeSupporter>('family.end-supporter', { refresh: ['family.', 'release.'], onDone: onClose })
  return (
    <ConfirmSheet opened onClose={onClose} title={t('letGoTitle', { name: person.name })} confirm={t('letGoDo')} tone="urgent" busy={end.isPending} onConfirm={() => end.mutate({ supporterId: person.id })}>
      {t('letGoWhy')}
    </ConfirmSheet>
  )
}

/** The people around a client, in the chart. */
export function PeopleSection({ clientId }: { readonly clientId: string }) {
  const t = useText(familyText)
  const when = useWhen()
  const queries = useQueryClient()
  const { data, error, isPending, refetch } = useAsk<typeof supporters>('family.supporters', { clientId })
  const { trouble, go } = useStep()
  const [adding, setAdding] = useState(false)
  const [link, setLink] = useState<NewLink>()
  const [leaving, setLeaving] = useState<SupporterLine>()
  const refresh = (): void => { void refreshAnswers(queries, ['family.']) }
  const invite = (supporterId: string): void => go(async () => {
    setLink(await call<typeof inviteSupporter>('family.invite', { supporterId }, { key: newIntent() }))
    refresh()
  })
  if (isPending) return <LoadingState shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const addButton = <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>{t('add')}</Button>
  return (
    <Section title={t('people')} lead={data.length === 0 ? t('nobodyWhy') : t('peopleLead')} action={addButton}>
      {data.length === 0 && <p className={css.hint}>{t('nobody')}</p>}
      <ul className={css.list}>
        {data.map(person => (
          <li key={person.id}>
            <span className={css.who}>
              <Avatar name={person.name} />
              <span className={css.words}><strong>{person.name}</strong><span className={css.hint}>{[person.relation, person.phone, person.email].filter(Boolean).join(' · ')}</span><Knows topics={person.topics} /></span>
            </span>
            <Access person={person} />
            <span className={css.buttons}>
              <Button variant="default" aria-label={t('inviteName', { name: person.name })} onClick={() => invite(person.id)}>{t('invite')}</Button>
              <Button variant="subtle" color="gray" aria-label={t('letGoName', { name: person.name })} onClick={() => setLeaving(person)}>{t('letGo')}</Button>
            </span>
          </li>
        ))}
      </ul>
      <Trouble of={trouble} />
      <Sheet opened={adding} onClose={() => setAdding(false)} title={t('add')} width="wide">
        <SupporterForm clientId={clientId} onAdded={() => { setAdding(false); refresh() }} />
      </Sheet>
      <Sheet opened={link !== undefined} onClose={() => setLink(undefined)} title={t('linkTitle')}>
        {link && <HandedLink link={link} lead={t(link.emailed ? 'linkMailed' : 'linkLead', { day: when.day(link.expiresAt) })} onDone={() => setLink(undefined)} />}
      </Sheet>
      {leaving && <LetGo person={leaving} onClose={() => setLeaving(undefined)} />}
    </Section>
  )
}
