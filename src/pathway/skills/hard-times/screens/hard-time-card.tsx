import { IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../../../platform/web/text.ts'
import { SkillLink } from '../../screens/skill-link.tsx'
import { useLibrary } from '../../screens/use-client.ts'
import type { HardTime } from '../hard-time.words.ts'
import { useWeekWords } from './hard-time-words.ts'
import css from './hard-times.module.css'
import { hardTimesText } from './hard-times.text.ts'
import { numberIn } from './use-hard-times.ts'

/** What the client will do: a skill to open, somebody to call, a line to read. */
export function HardTimeSteps({ time }: { readonly time: HardTime }): ReactNode {
  const t = useText(hardTimesText)
  const { data: skills = [] } = useLibrary()
  const skill = skills.find(({ id }) => id === time.skill)
  const number = numberIn(time.callWhom)
  const call = t('callLine', { who: time.callWhom })
  return (
    <>
      {skill !== undefined && <SkillLink skill={skill} />}
      {time.callWhom !== '' && (number === undefined ? <p>{call}</p> : <a className={css.tel} href={`tel:${number}`}><IconPhone size={20} aria-hidden />{call}</a>)}
      {time.words !== '' && <p>{time.words}</p>}
    </>
  )
}

/** One hard time with its plan. */
export function HardTimeCard({ time, acts }: { readonly time: HardTime, readonly acts?: ReactNode }) {
  const { when, momentOf } = useWeekWords()
  const moment = momentOf(time.moment)
  return (
    <li className={css.time}>
      <h2>{when(time)}</h2>
      {moment !== undefined && <p className={css.quiet}>{moment}</p>}
      <HardTimeSteps time={time} />
      {acts !== undefined && <div className={css.acts}>{acts}</div>}
    </li>
  )
}
