import { Button } from '@mantine/core'
import { IconCheck, IconChevronRight, IconRipple } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { honestText } from '../../../pathway/safety/content/honest.text.ts'
import { shownUp } from '../../../pathway/skills/screens/days.ts'
import { LetterWaits } from '../../../pathway/session/absence-letter/screens/letter-waits.tsx'
import { JoinCard } from '../../../pathway/session/remote/screens/join-card.tsx'
import { HardTimeNow } from '../../../pathway/skills/hard-times/screens/hard-time-now.tsx'
import { NewMessages } from '../../../pathway/skills/messages/screens/new-messages.tsx'
import { SkillLink } from '../../../pathway/skills/screens/skill-link.tsx'
import { useCheckIns, useClientId, useLibrary, usePractices, useToday, useWhoReads } from '../../../pathway/skills/screens/use-client.ts'
import { useWaiting } from '../../../pathway/skills/screens/waiting.ts'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import css from '../client.module.css'
import { MyHours } from './my-hours.tsx'
import { NextSession } from './next-session.tsx'
import { todayText } from './today.text.ts'

const greeting = (hour: number): 'stillUp' | 'goodMorning' | 'goodDay' | 'goodEvening' =>
  hour < 5 ? 'stillUp' : hour < 12 ? 'goodMorning' : hour < 18 ? 'goodDay' : 'goodEvening'

function CheckInCard({ clientId }: { readonly clientId: string }) {
  const t = useText(todayText)
  const today = useToday()
  const { data: checkIns = [] } = useCheckIns(clientId)
  const waits = useWaiting().some(item => item.kind === 'check-in' && item.clientId === clientId && item.answers.forDate === today)
  const done = waits || checkIns.some(({ forDate }) => forDate === today)
  if (done) {
    return (
      <section className={css.done} aria-label={t('checkedIn')}>
        <IconCheck size={24} aria-hidden />
        <div><h2>{t('checkedIn')}</h2><p>{t(waits ? 'waitsHere' : 'checkedInLead')}</p></div>
        <Link to="/check-in">{t('changeIt')}</Link>
      </section>
    )
  }
  return (
    <section className={css.hero} aria-label={t('checkIn')}>
      <h2>{t('checkIn')}</h2>
      <p>{t('checkInLead')}</p>
      <Button component={Link} to="/check-in" size="lg" fullWidth>{t('checkInStart')}</Button>
    </section>
  )
}

function Craving() {
  const t = useText(todayText)
  return (
    <Link to="/skills/urge-surfing" className={css.ride}>
      <IconRipple size={26} stroke={1.6} aria-hidden />
      <span><strong>{t('craving')}</strong><span>{t('cravingLead')}</span></span>
      <IconChevronRight size={20} aria-hidden />
    </Link>
  )
}

/** What was agreed on and not yet done; otherwise a short skill that changes from day to day. */
function Practise({ clientId }: { readonly clientId: string }) {
  const t = useText(todayText)
  const today = useToday()
  const { data: skills = [] } = useLibrary()
  const { data: practices = [] } = usePractices(clientId)
  const agreed = practices.find(({ outcome }) => outcome === null)
  const short = skills.filter(({ minutes }) => minutes <= 3)
  const skill = skills.find(({ id }) => id === agreed?.skill) ?? short[Number(today.slice(-2)) % Math.max(1, short.length)]
  if (skill === undefined) return null
  return (
    <section aria-label={t('practise')}>
      <h2 className={css.title}>{t('practise')}</h2>
      <SkillLink
        skill={skill} {...(agreed !== undefined && skill.id === agreed.skill && { practiceId: agreed.id })}
        {...(agreed !== undefined && skill.id === agreed.skill && agreed.whenAndWhere !== '' && { hint: agreed.whenAndWhere })}
      />
    </section>
  )
}

function Honest({ clientId }: { readonly clientId: string }) {
  const t = useText(todayText)
  const honest = useText(honestText)
  const today = useToday()
  const { data: reader } = useWhoReads(clientId)
  const { data: checkIns } = useCheckIns(clientId)
  return (
    <footer className={css.honest}>
      {checkIns !== undefined && checkIns.length > 0 && <p><strong>{t('daysTitle', shownUp(checkIns, today))}</strong> {t('daysLead')}</p>}
      <p>{reader?.therapist == null ? t('teamReads') : t('reads', { who: reader.therapist })} {honest('nobodyAtNight')}</p>
    </footer>
  )
}

/** The first screen of the phone: what is next, how today is, one thing to practise, who reads what is written. */
export function Today() {
  const t = useText(todayText)
  const when = useWhen()
  const now = useNow()
  const clientId = useClientId()
  return (
    <div className={css.stack}>
      <PageHeader title={t(greeting(now.getHours()))} tabTitle={t('today')} lead={when.longDay(now)} />
      {clientId !== undefined && (
        <>
          <HardTimeNow clientId={clientId} />
          <CheckInCard clientId={clientId} />
          <NewMessages clientId={clientId} />
          <LetterWaits />
          <JoinCard />
          <NextSession />
          <Craving />
          <Practise clientId={clientId} />
          <MyHours />
          <Honest clientId={clientId} />
        </>
      )}
    </div>
  )
}
