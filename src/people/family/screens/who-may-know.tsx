import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refreshAnswers, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { whoAmI } from '../../sign-in/who-am-i.ts'
import type { SupporterLine } from '../family.words.ts'
import type { supporters } from '../supporters.ts'
import css from './family.module.css'
import { LetGo } from './people-section.tsx'
import { ReleasesSection } from './releases-section.tsx'
import { SupporterForm } from './supporter-form.tsx'
import { whoMayKnowText } from './who-may-know.text.ts'

function MyPeople({ clientId }: { clientId: string }) {
  const t = useText(whoMayKnowText)
  const queries = useQueryClient()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<SupporterLine>()
  const { data, error, isPending, refetch } = useAsk<typeof supporters>('family.supporters', { clientId })
  if (isPending) return <LoadingState lines={2} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <Section title={t('people')}>
      {data.length === 0 && <p className={css.hint}>{t('nobody')}</p>}
      <ul className={css.list}>
        {data.map(person => (
          <li key={person.id}>
            <span className={css.who}><span className={css.words}><strong>{person.name}</strong><span className={css.hint}>{person.relation}</span></span></span>
            <Button variant="subtle" color="gray" aria-label={t('letGo', { name: person.name })} onClick={() => setLeaving(person)}>{t('remove')}</Button>
          </li>
        ))}
      </ul>
      <Button variant="default" fullWidth onClick={() => setAdding(true)}>{t('add')}</Button>
      <Sheet opened={adding} onClose={() => setAdding(false)} title={t('add')}>
        <SupporterForm clientId={clientId} onAdded={() => { setAdding(false); void refreshAnswers(queries, ['family.']) }} />
      </Sheet>
      {leaving && <LetGo person={leaving} onClose={() => setLeaving(undefined)} />}
    </Section>
  )
}

/** The client decides who may know what. */
export function WhoMayKnow() {
  const t = useText(whoMayKnowText)
  const { data: me, error, isPending, refetch } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {isPending && <LoadingState lines={4} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {me && <div className={css.page}><MyPeople clientId={me.id} /><ReleasesSection clientId={me.id} byClient /></div>}
    </>
  )
}
