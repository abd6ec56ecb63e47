import { Button } from '@mantine/core'
import { IconCheck, IconCloudOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import { bestSkills } from '../moments.rules.ts'
import type { SaidToday } from '../waiting.words.ts'
import css from './check-in.module.css'
import { checkInText } from './check-in.text.ts'
import { shownUp } from './days.ts'
import { SkillLink } from './skill-link.tsx'
import { useCheckIns, useLibrary, usePractices, useToday, useWhoReads } from './use-client.ts'
import { useWaiting } from './waiting.ts'

/** A craving this strong brings the skills for it to the front. Clinic's own default. */
const STRONG = 6

function Sending({ forDate }: { readonly forDate: string }) {
  const t = useText(checkInText)
  const waits = useWaiting().some(item => item.kind === 'check-in' && item.answers.forDate === forDate && item.refused === null)
  return (
    <p className={css.state} data-tone={waits ? 'attention' : 'good'} role="status">
      {waits ? <IconCloudOff size={20} aria-hidden /> : <IconCheck size={20} aria-hidden />}{t(waits ? 'keptHere' : 'sent')}
    </p>
  )
}

/** What helped this person before; until that is known, what is made for the moment. */
function useWhatMayHelp(clientId: string, moment: 'after-use' | 'craving') {
  const { data: skills = [] } = useLibrary()
  const { data: checkIns = [] } = useCheckIns(clientId)
  const { data: practices = [] } = usePractices(clientId)
  const best = bestSkills([...checkIns, ...practices]).slice(0, 3)
  const before = best.flatMap(({ skill, helped }) => skills.filter(({ id }) => id === skill).map(known => ({ skill: known, helped })))
  const fits = ({ helpsWith }: (typeof skills)[number]): boolean => helpsWith.includes(moment) && (moment === 'after-use' || !helpsWith.includes('after-use'))
  return { before, others: skills.filter(skill => fits(skill) && !best.some(known => known.skill === skill.id)).slice(0, 3 - before.length) }
}

function MayHelp({ clientId, moment }: { readonly clientId: string, readonly moment: 'after-use' | 'craving' }) {
  const t = useText(checkInText)
  const { before, others } = useWhatMayHelp(clientId, moment)
  return (
    <section aria-label={t(before.length > 0 ? 'whatHelped' : 'mayHelp')}>
      <h2 className={css.helpTitle}>{t(before.length > 0 ? 'whatHelped' : 'mayHelp')}</h2>
      <ul className={css.list}>
        {before.map(({ skill, helped }) => <li key={skill.id}><SkillLink skill={skill} hint={t('helpedBefore', { helped })} /></li>)}
        {others.map(skill => <li key={skill.id}><SkillLink skill={skill} /></li>)}
      </ul>
    </section>
  )
}

/** Check-ins after which the home screen is worth a word. Source: trust-and-ux section 20. */
const INSTALL_FROM = 3

const isInstalled = (): boolean => globalThis.matchMedia?.('(display-mode: standalone)').matches === true

function InstallHint({ shown }: { readonly shown: number }) {
  const t = useText(checkInText)
  if (shown < INSTALL_FROM || isInstalled()) return null
  return <p className={css.quiet}>{t('install')} <Link to="/more">{t('installHow')}</Link></p>
}

/** After the check-in: thanks, where it is now, who reads it, and what may help when the day was hard. */
export function AfterCheckIn({ clientId, said, onChange }: { readonly clientId: string, readonly said: SaidToday, readonly onChange: () => void }) {
  const t = useText(checkInText)
  const today = useToday()
  const { data: checkIns = [] } = useCheckIns(clientId)
  const { data: reader } = useWhoReads(clientId)
  const used = said.used === 'yes'
  const days = shownUp([...checkIns, said], today)
  return (
    <div className={css.after}>
      <PageHeader title={t(used ? 'usedTitle' : 'thanks')} tabTitle={t('title')} {...(used && { lead: t('usedLead') })} />
      <Sending forDate={said.forDate} />
      <p className={css.quiet}>{t('daysStay', days)} {reader?.therapist == null ? t('teamReads') : t('reads', { who: reader.therapist })}</p>
      {said.wantsCall && <p className={css.quiet}>{t('callComing')}</p>}
      {!used && said.craving >= STRONG && <p className={css.warm}>{t('strongCraving')}</p>}
      {(used || said.craving >= STRONG) && <MayHelp clientId={clientId} moment={used ? 'after-use' : 'craving'} />}
      <Button component={Link} to="/" size="md" fullWidth>{t('toToday')}</Button>
      <InstallHint shown={days.shown} />
      <Button variant="subtle" fullWidth onClick={onChange}>{t('change')}</Button>
    </div>
  )
}
