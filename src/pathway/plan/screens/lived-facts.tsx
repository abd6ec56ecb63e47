import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText, type Speak } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { When } from '../../../platform/pure/when.ts'
import type { LivedFacts } from '../review/review.words.ts'
import { livedText } from './lived.text.ts'
import css from './plan.module.css'

const hours = (minutes: number): number => Math.round(minutes / 6) / 10

/** Each fact as a label and a value, in the order a review is written. */
function linesOf({ sessions, participation, checkIns, practices }: LivedFacts, t: Speak<typeof livedText.en>, when: When): { label: string, value: string }[] {
  return [
    { label: t('hours'), value: t('hoursOf', { done: when.number(hours(sessions.minutes)), planned: when.number(hours(sessions.plannedMinutes)), came: sessions.attended, of: sessions.marked }) },
    ...(participation === null ? [] : [{ label: t('participation'), value: t('participationOf', { average: when.number(participation.average), count: participation.notes }) }]),
    { label: t('checkIns'), value: [
      t('checkInsOf', { days: checkIns.days, of: checkIns.ofDays }), ...(checkIns.mood === null ? [] : [t('mood', { mood: when.number(checkIns.mood) })]),
      ...(checkIns.craving === null ? [] : [t('craving', { craving: when.number(checkIns.craving) })]), ...(checkIns.usedDays === 0 ? [] : [t('used', { count: checkIns.usedDays })]),
    ].join(', ') },
    { label: t('practice'), value: t('practiceOf', { done: practices.done, asked: practices.asked }) },
  ]
}

/** What is known of the time since the last review, beside the form; one press puts the figures into the summary, to be changed there. */
export function LivedPanel({ clientId, lived, onUse }: { readonly clientId: string, readonly lived: LivedFacts, readonly onUse: (words: string) => void }) {
  const t = useText(livedText)
  const when = useWhen()
  const lines = linesOf(lived, t, when)
  const words = lines.map(({ label, value }) => `${label}: ${value}.`).join(' ')
  return (
    <Section title={t('title')} action={<Button size="compact-sm" variant="default" onClick={() => onUse(words)}>{t('use')}</Button>}>
      <div className={css.tight}>
        <Facts>{lines.map(({ label, value }) => <Fact key={label} label={label}>{value}</Fact>)}</Facts>
        <details>
          <summary className={css.quiet}>{t('notes', { count: lived.notes.length })}</summary>
          <ul className={css.plain}>
            {lived.notes.toReversed().map(({ noteId, startsAt, topic }) => (
              <li key={noteId} className={css.quiet}><Anchor component={Link} size="sm" to={`/clients/${clientId}/notes/${noteId}`}>{when.shortDay(startsAt)}</Anchor> {topic}</li>
            ))}
          </ul>
        </details>
      </div>
    </Section>
  )
}
