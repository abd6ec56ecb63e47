import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { groups as groupsAction } from '../groups.ts'
import { FAMILY_SENTENCES } from '../placement/placement.words.ts'
import type { Proposal } from '../proposal.words.ts'
import type { waitForGroup } from '../waiting/line.ts'
import type { whyNotGroup } from '../why-not.ts'
import { placementText } from './placement.text.ts'
import { ProposalCard } from './proposal-card.tsx'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

const WORSE = ['worseHours', 'worseTopics', 'worseWishes', 'worseComfort', 'worseChanges'] as const

/** Why a group is not in the week that was found, and the week with it if there is one. */
export function WhyNot({ clientId, from, phase, busy, onAccept }: {
  readonly clientId: string, readonly from: string, readonly phase: string, readonly busy: boolean, readonly onAccept: (proposal: Proposal) => void,
}) {
  const t = useText(placementText)
  const clocks = useClocks()
  const { language } = useLanguage()
  const [groupId, setGroupId] = useState('')
  const { data: groups = [] } = useAsk<typeof groupsAction>('schedule.groups', {})
  const { data } = useAsk<typeof whyNotGroup>('schedule.why-not', { clientId, groupId, from, phase }, { enabled: groupId !== '' })
  const wait = useAct<typeof waitForGroup>('schedule.wait-for-group', { refresh: ['schedule.'], onDone: () => notify({ message: t('inLine') }) })
  const list = new Intl.ListFormat(language)
  const worse = WORSE.filter((_word, at) => (data?.worse[at] ?? 0) > 0).map(word => t(word))
  const { week } = data ?? { week: null }
  return (
    <div className={css.tight}>
      <NativeSelect
        label={t('whyNot')} value={groupId} onChange={event => setGroupId(event.currentTarget.value)}
        data={[{ value: '', label: t('chooseGroup') }, ...groups.map(({ id, topic, weekday, starts }) => ({ value: id, label: `${topic}, ${clocks.short(weekday)} ${clocks.clock(starts)}` }))]}
      />
      {data?.verdict === 'not-allowed' && (
        <p className={css.note} data-tone="neutral" role="status">{t('because')}: {list.format(data.reasons.map(({ family, weekday }) => FAMILY_SENTENCES[family][language].replace('{day}', weekday === null ? '' : clocks.long(weekday))))}</p>
      )}
      {groups.some(({ id, members, seats }) => id === groupId && members >= seats) && <div><Button variant="default" loading={wait.isPending} onClick={() => wait.mutate({ clientId, groupId })}>{t('waitForIt')}</Button></div>}
      {data?.verdict === 'no-week-with-it' && <p className={css.note} data-tone="neutral" role="status">{t('noWeekWithIt')}</p>}
      {week !== null && (
        <>
          <p className={css.note} data-tone="neutral" role="status">{worse.length === 0 ? t('asGood') : t('worse', { what: list.format(worse) })}</p>
          <ul className={css.weeks}><ProposalCard proposal={week} title={t('withIt')} busy={busy} onAccept={() => onAccept(week)} /></ul>
        </>
      )}
    </div>
  )
}
