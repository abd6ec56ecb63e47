import { Link } from '@tanstack/react-router'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { STAGES, type InquiryLine, type Stage } from '../referral.words.ts'
import css from './board.module.css'
import { listText } from './list.text.ts'
import { labelText } from './referral-labels.text.ts'
import { urgencyTone } from './referral-look.ts'
import { useTimeInStage } from './time-in-stage.ts'

const OPEN_STAGES = STAGES.slice(0, 5)

function Card({ line }: { line: InquiryLine }) {
  const t = useText(listText)
  const l = useText(labelText)
  const inStage = useTimeInStage()
  return (
    <li>
      <Link to={`/referrals/${line.id}`} className={css.card} data-tone={line.overdue ? 'urgent' : urgencyTone[line.urgency]} data-stop>
        <span className={css.name}>{line.clientName}</span>
        <span className={css.quiet}>{l(`urgency.${line.urgency}`)} · {inStage(line.since)}</span>
        {line.overdue && <span><StatusPill tone="urgent">{t('lateMark')}</StatusPill></span>}
      </Link>
    </li>
  )
}

function Column({ stage, lines }: { stage: Stage, lines: readonly InquiryLine[] }) {
  const t = useText(listText)
  const l = useText(labelText)
  return (
    <section className={css.column} aria-label={l(`stage.${stage}`)}>
      <h2 className={css.head}>{l(`stage.${stage}`)}<span className={css.count}>{lines.length}</span></h2>
      {lines.length === 0 ? <p className={css.none}>{t('nobody')}</p> : <ul className={css.cards}>{lines.map(line => <Card key={line.id} line={line} />)}</ul>}
    </section>
  )
}

/** Every open referral in the column of its stage, with the time it has been there. */
export function ReferralBoard({ lines }: { readonly lines: readonly InquiryLine[] }) {
  return (
    <div className={css.board}>
      {OPEN_STAGES.map(stage => <Column key={stage} stage={stage} lines={lines.filter(line => line.stage === stage)} />)}
    </div>
  )
}
