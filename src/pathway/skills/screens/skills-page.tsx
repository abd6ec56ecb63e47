import { Link } from '@tanstack/react-router'
import { IconMap2 } from '@tabler/icons-react'
import { useState } from 'react'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Skill, SkillKind, SkillMoment } from '../library/skill.words.ts'
import { kindText, momentText } from '../library/skill.text.ts'
import { isMoment } from '../moments.rules.ts'
import type { Practice } from '../skills.words.ts'
import { SkillLink } from './skill-link.tsx'
import css from './skills.module.css'
import { skillsText } from './skills.text.ts'
import { useClientId, useLibrary, usePractices } from './use-client.ts'

const FIRST: readonly SkillMoment[] = ['craving', 'stress', 'anxiety', 'anger', 'low-mood', 'cannot-sleep', 'lonely', 'someone-offers']
const OTHERS: readonly SkillMoment[] = ['after-use', 'panic', 'shame', 'numb', 'tense-body', 'racing-thoughts', 'tired', 'urge-to-isolate', 'conflict', 'boredom',
  'big-problem', 'risky-place', 'payday', 'morning', 'after-work', 'evening', 'weekend', 'hard-date']
const SHELVES: readonly SkillKind[] = ['craving', 'stress', 'mood', 'sleep', 'relationships', 'planning']

const chosenInAddress = (): SkillMoment | null => {
  const asked = globalThis.location.hash.slice(1)
  return isMoment(asked) ? asked : null
}

/** Skills the team and the client agreed on, with when and where. */
export function Agreed({ practices, skills }: { readonly practices: readonly Practice[], readonly skills: readonly Skill[] }) {
  const t = useText(skillsText)
  const open = practices.filter(({ outcome }) => outcome === null).slice(0, 5)
    .flatMap(practice => skills.filter(({ id }) => id === practice.skill).map(skill => ({ practice, skill })))
  if (open.length === 0) return null
  return (
    <section className={css.agreed} aria-label={t('agreed')}>
      <h2 className={css.title}>{t('agreed')}</h2>
      <ul className={css.list}>
        {open.map(({ practice, skill }) => (
          <li key={practice.id}><SkillLink skill={skill} practiceId={practice.id} {...(practice.whenAndWhere !== '' && { hint: practice.whenAndWhere })} /></li>
        ))}
      </ul>
    </section>
  )
}

function Moments({ chosen, onChoose }: { readonly chosen: SkillMoment | null, readonly onChoose: (moment: SkillMoment | null) => void }) {
  const t = useText(skillsText)
  const moment = useText(momentText)
  const [all, setAll] = useState(() => chosen !== null && OTHERS.includes(chosen))
  return (
    <div className={css.moments} role="group" aria-label={t('lead')}>
      {(all ? [...FIRST, ...OTHERS] : FIRST).map(key => (
        <button key={key} type="button" className={css.moment} aria-pressed={chosen === key} onClick={() => onChoose(chosen === key ? null : key)}>{moment(key)}</button>
      ))}
      <button type="button" className={css.moment} data-quiet="true" aria-expanded={all} onClick={() => setAll(!all)}>{t(all ? 'less' : 'more')}</button>
    </div>
  )
}

function Shelf({ title, skills }: { readonly title: string, readonly skills: readonly Skill[] }) {
  if (skills.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <ul className={css.list}>{skills.map(skill => <li key={skill.id}><SkillLink skill={skill} /></li>)}</ul>
    </section>
  )
}

/** The library by moment: "what is going on?", then what may help; without a network too. */
export function SkillsPage() {
  const t = useText(skillsText)
  const kind = useText(kindText)
  const { language } = useLanguage()
  const clientId = useClientId()
  const { data: skills, error, isPending, refetch } = useLibrary()
  const { data: practices = [] } = usePractices(clientId)
  const [chosen, setChosen] = useState(chosenInAddress)
  const choose = (moment: SkillMoment | null): void => {
    setChosen(moment)
    globalThis.history.replaceState(globalThis.history.state, '', `${globalThis.location.pathname}${moment === null ? '' : `#${moment}`}`)
  }
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (skills.length === 0) return <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
  const byTitle = skills.toSorted?.((a, b) => a.title[language].localeCompare(b.title[language])) ?? skills
  return (
    <div className={css.stack}>
      <PageHeader title={t('lead')} tabTitle={t('title')} />
      <Moments chosen={chosen} onChoose={choose} />
      {chosen === null && <Agreed practices={practices} skills={skills} />}
      {chosen !== null
        ? <Shelf title={t('forThis')} skills={skills.filter(({ helpsWith }) => helpsWith.includes(chosen)).sort((a, b) => a.minutes - b.minutes)} />
        : SHELVES.map(shelf => <Shelf key={shelf} title={kind(shelf)} skills={byTitle.filter(skill => skill.kind === shelf)} />)}
      <p className={css.quiet}><Link to="/triggers"><IconMap2 size={18} aria-hidden /> {t('map')}</Link></p>
    </div>
  )
}
