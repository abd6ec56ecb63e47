import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { dueMeasures } from '../due-measures.ts'
import css from './phone.module.css'
import { phoneText } from './phone.text.ts'

/** What waits for the client to answer. */
export function MeasuresPhone() {
  const t = useText(phoneText)
  const { language } = useLanguage()
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const clientId = me?.clientId ?? ''
  const { data, error, isPending, refetch } = useAsk<typeof dueMeasures>('assessment.due-measures', { clientId }, { enabled: clientId !== '' })
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : isPending ? <LoadingState shape="card" lines={2} /> : data.length === 0
        ? <EmptyState title={t('none')}>{t('noneWords')}</EmptyState> : (
          <ul className={css.cards}>
            {data.map(({ instrument, about, questions, begun }) => (
              <li key={instrument} className={css.card}>
                <h2>{about[language]}</h2>
                <p>{t('questions', { count: questions })}</p>
                <Button component={Link} to={`/measures/${instrument}`} fullWidth>{t(begun ? 'goOn' : 'start')}</Button>
              </li>
            ))}
          </ul>
        )}
    </>
  )
}
