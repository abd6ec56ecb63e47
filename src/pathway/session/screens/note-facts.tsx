import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Roster, RosterLine } from '../room.words.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { sessionText, statusWord } from './session.text.ts'

/** The facts that stand beside a note: minutes, check-in, scores, what was agreed. Facts only, never prose to be signed. */
export function NoteFacts({ roster, line }: { readonly roster: Roster, readonly line: RosterLine }) {
  const t = useText(noteText)
  const s = useText(sessionText)
  const when = useWhen(roster.zone)
  const { mark, checkIn } = line
  return (
    <div>
      <div className={css.who}>
        <Avatar name={line.name} size={44} {...(line.photo !== null && { photo: line.photo })} />
        <h3>{line.spoken}</h3>
      </div>
      <div className={css.facts}>
        <p>{mark === null ? t('noMinutes') : `${s(statusWord[mark.status])}, ${t('minutes', { minutes: mark.minutes })}`}</p>
        {checkIn !== null && <p>{s('checkIn', { day: when.shortDay(checkIn.forDate), mood: checkIn.mood, craving: checkIn.craving })}</p>}
        {line.scores.map(({ instrument, total, givenAt }) => (
          <p key={instrument}>{`${instrument.toUpperCase()} ${total === null ? '' : when.number(total)} · ${when.shortDay(givenAt)}`}</p>
        ))}
        {line.lastStep !== null && <p className={css.last}><strong>{t('lastStep')}:</strong> {line.lastStep}</p>}
      </div>
    </div>
  )
}
