import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { familyWords } from '../family-home.ts'
import { ClientPhone } from './client-phone.tsx'
import css from './family.module.css'
import { familyText } from './family.text.ts'
import { PeopleSection } from './people-section.tsx'
import { ReleasesSection } from './releases-section.tsx'

function Told({ clientId }: { clientId: string }) {
  const t = useText(familyText)
  const when = useWhen()
  const { data, error, isPending, refetch } = useAsk<typeof familyWords>('family.words', { clientId })
  if (isPending) return <LoadingState shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <Section title={t('told')} lead={t('toldLead')}>
      {data.length === 0 && <p className={css.hint}>{t('nothingTold')}</p>}
      <ul className={css.list}>
        {data.map(word => (
          <li key={word.id}>
            <span className={css.words}>
              <strong>{t('toldBy', { name: word.supporterName, relation: word.relation })}</strong>
              <time className={css.hint}>{when.dayTime(word.toldAt)}</time>
              <p className={css.said}>{word.words}</p>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The chart's tab about the people around the client: who they are, what they may know, what they told us. */
export function FamilyPage({ params: { clientId = '' } }: PageProps) {
  const t = useText(familyText)
  return (
    <div className={css.page}>
      <PeopleSection clientId={clientId} />
      <ReleasesSection clientId={clientId} />
      <Told clientId={clientId} />
      <ClientPhone clientId={clientId} />
      <p className={css.script}>{t('script')}</p>
    </div>
  )
}
