import { Link } from '@tanstack/react-router'
import type { myHours } from '../../my-hours.ts'
import { useAsk } from '../../../../platform/web/call.ts'
import { useText } from '../../../../platform/web/text.ts'
import { letterWaitsText } from './letter-waits.text.ts'
import css from './letter-waits.module.css'

/** A letter of the team that the client has not answered; known together with the hours of the week. */
export function LetterWaits() {
  const t = useText(letterWaitsText)
  const { data: weeks = [] } = useAsk<typeof myHours>('session.my-hours', {})
  if (!weeks.some(({ letterWaits }) => letterWaits)) return null
  return <Link to="/letters" className={css.waits}><strong>{t('waits')}</strong><span>{t('waitsLead')}</span></Link>
}
