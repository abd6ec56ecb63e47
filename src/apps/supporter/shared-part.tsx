import { PlanReading } from '../../pathway/safety/screens/plan-reading.tsx'
import type { FamilyHome } from '../../people/family/family.words.ts'
import { useAsk } from '../../platform/web/call.ts'
import { Section } from '../../platform/web/kit/section.tsx'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import type { shared } from './shared.ts'
import css from './supporter.module.css'
import { supporterText } from './supporter.text.ts'

/** Looked at again this often, so that what was taken back is gone from an open page within a minute. */
export const EVERY_MS = 30_000

/** What the client chose to share: the thing itself, not its name. Without a release, the same words for everybody. */
export function SharedPart({ home }: { readonly home: FamilyHome }) {
  const t = useText(supporterText)
  const when = useWhen()
  const client = home.clientName ?? t('somebody')
  const any = home.topics.length > 0
  const { data } = useAsk<typeof shared>('family.shared', {}, { every: EVERY_MS, enabled: any })
  if (!any) return <Section title={t('open')}><p className={css.hint}>{t('nothing')}</p></Section>
  const attendance = data?.attendance
  return (
    <Section title={t('open')} {...(home.until !== null && { lead: t('openUntil', { day: when.day(home.until) }) })}>
      <div className={css.page}>
        {home.topics.includes('about') && <p className={css.plain}>{t('about', { client })}</p>}
        {attendance != null && <p className={css.plain}>{attendance.of === 0 ? t('cameNone') : t('came', { client, came: attendance.came, of: attendance.of })}</p>}
        {data?.goals != null && data.goals.length > 0 && (
          <div><h3 className={css.small}>{t('goals', { client })}</h3><ul className={css.open}>{data.goals.map(goal => <li key={goal}>{goal}</li>)}</ul></div>
        )}
        {data?.safetyPlan != null && (
          <details className={css.read}>
            <summary>{t('safetyPlan')}</summary>
            <div className={css.inside}><p className={css.hint}>{t('safetyPlanLead', { client })}</p><PlanReading plan={{ sections: data.safetyPlan }} level={3} /></div>
          </details>
        )}
      </div>
    </Section>
  )
}
