import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { momentText } from '../library/skill.text.ts'
import { bestSkills, REGIONS, triggerMap, type MapPoint } from '../moments.rules.ts'
import { SkillLink } from './skill-link.tsx'
import css from './skills.module.css'
import { skillsText } from './skills.text.ts'
import { toneOf, TriggerPicture } from './trigger-picture.tsx'
import { useCheckIns, useClientId, useLibrary, usePractices } from './use-client.ts'

function Words({ points, titleOf }: { readonly points: readonly MapPoint[], readonly titleOf: (skill: string) => string | undefined }) {
  const t = useText(skillsText)
  const moment = useText(momentText)
  return (
    <ul className={css.said}>
      {points.map(point => {
        const best = point.bestSkill === null ? undefined : titleOf(point.bestSkill.skill)
        return (
          <li key={point.moment} data-tone={toneOf(point.region)}>
            <i aria-hidden />
            <span>
              {t('cameUp', { moment: moment(point.moment), count: point.times, craving: point.craving })}
              {best !== undefined && point.bestSkill !== null && <> {t('helpedThen', { skill: best, helped: point.bestSkill.helped })}</>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The client's own map: what sets cravings off and what helps, as a picture with words beside it. */
export function TriggersPage() {
  const t = useText(skillsText)
  const { language } = useLanguage()
  const clientId = useClientId()
  const { data: checkIns, error, isPending, refetch } = useCheckIns(clientId)
  const { data: practices = [] } = usePractices(clientId)
  const { data: skills = [] } = useLibrary()
  if (clientId === undefined || isPending) return <LoadingState lines={5} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const points = triggerMap(checkIns).slice(0, 12)
  const best = bestSkills([...checkIns, ...practices]).slice(0, 4)
  const titleOf = (skill: string): string | undefined => skills.find(({ id }) => id === skill)?.title[language]
  return (
    <div className={css.stack}>
      <PageHeader title={t('mapTitle')} tabTitle={t('mapTitle')} lead={t('mapLead')} />
      {points.length === 0
        ? <EmptyState title={t('mapEmpty')} action={<Button component={Link} to="/check-in">{t('toCheckIn')}</Button>}>{t('mapEmptyWhy')}</EmptyState>
        : (
          <>
            <TriggerPicture points={points} />
            <ul className={css.legend}>{REGIONS.map(region => <li key={region} data-tone={toneOf(region)}><i aria-hidden />{t(region)}</li>)}</ul>
            <Words points={points.slice(0, 5)} titleOf={titleOf} />
            {points.length > 5 && <details className={css.rest}><summary>{t('more')}</summary><Words points={points.slice(5)} titleOf={titleOf} /></details>}
          </>
        )}
      {best.length > 0 && (
        <section aria-label={t('helpsMost')}>
          <h2 className={css.title}>{t('helpsMost')}</h2>
          <ul className={css.list}>
            {best.flatMap(({ skill, helped }) => skills.filter(({ id }) => id === skill)
              .map(known => <li key={skill}><SkillLink skill={known} hint={t('helpsLine', { helped })} /></li>))}
          </ul>
        </section>
      )}
      <p className={css.quiet}>{t('onlyYours')}</p>
    </div>
  )
}
