import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { attendanceStanding } from '../absence/follow-up.ts'
import { AbsenceLetterKind } from '../absence-letter/absence-letter.words.ts'
import { AbsenceLetters } from '../absence-letter/screens/absence-letters.tsx'
import { WriteLetter } from '../absence-letter/screens/write-letter.tsx'
import { absenceText } from './absence.text.ts'
import css from './room.module.css'

const TREATS: readonly string[] = ['therapist', 'facilitator', 'director', 'prescriber']

const isLetterKind = (kind: string): kind is AbsenceLetterKind => AbsenceLetterKind.safeParse(kind).success

/** Where somebody stands in their program's attendance policy: each step, how far it is, and what was decided. Nothing happens by itself. */
export function PolicyStanding({ clientId, episodeId, programId }: { readonly clientId: string, readonly episodeId: string, readonly programId: string }) {
  const t = useText(absenceText)
  const when = useWhen()
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const may = me.data?.roles.some(role => TREATS.includes(role)) === true
  const mayWrite = me.data?.roles.some(role => role === 'therapist' || role === 'director') === true
  const { data } = useAsk<typeof attendanceStanding>('session.attendance-standing', { clientId, episodeId, programId }, { enabled: may })
  if (data === undefined || data.steps.length === 0) return null
  return (
    <div className={css.block}>
      <p>{t('standing')}</p>
      {data.steps.map(({ step, misses, reached, decided }) => (
        <div key={`${step.kind} ${step.misses} ${step.days}`} className={css.rival}>
          <span>
            {t(step.kind)} <span className={css.quiet}>{t('standingOf', { misses, of: step.misses, days: step.days })}</span>
            {isLetterKind(step.kind) && mayWrite && <WriteLetter clientId={clientId} kind={step.kind} misses={misses} days={step.days} />}
            {decided.map(({ at, by, words }) => <span key={at} className={css.below}>{t('standingDecided', { day: when.day(at), by, words })}</span>)}
          </span>
          <StatusPill tone={reached ? 'attention' : 'neutral'}>{t(reached ? 'standingReached' : 'standingNot')}</StatusPill>
        </div>
      ))}
      <span className={css.quiet}>{t('standingHuman')}</span>
      <AbsenceLetters clientId={clientId} />
    </div>
  )
}
