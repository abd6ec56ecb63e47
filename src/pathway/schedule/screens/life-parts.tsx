import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { addCommitment } from '../add-commitment.ts'
import type { Commitment, LifeWish } from '../life.words.ts'
import type { removeCommitment } from '../remove-commitment.ts'
import type { TopicSaid } from '../group.words.ts'
import { topicIn } from '../hour-topic.rules.ts'
import type { sayWhatMatters } from '../keep-apart.ts'
import { lifeText } from './life.text.ts'
import css from './schedule.module.css'
import { useCommitmentWords } from './use-commitment-words.ts'
import { useClocks } from './weekday.ts'
import { trackWord, WishForm } from './wish-form.tsx'

/** What fills the life, each with one press to take it away and one to take that back. */
export function CommitmentList({ list }: { readonly list: readonly Commitment[] }) {
  const t = useText(lifeText)
  const words = useCommitmentWords()
  const again = useAct<typeof addCommitment>('schedule.add-commitment', { refresh: ['schedule.'] })
  const remove = useAct<typeof removeCommitment>('schedule.remove-commitment', {
    refresh: ['schedule.'],
    onDone: (_done, { id }) => {
      const gone = list.find(commitment => commitment.id === id)
      if (gone !== undefined) offerUndo({ message: t('removed'), onUndo: () => again.mutate({ clientId: gone.clientId, details: gone }) })
    },
  })
  if (list.length === 0) return <p className={css.quiet}>{t('none')}</p>
  return (
    <ul className={css.plain}>
      {list.map(commitment => (
        <li key={commitment.id} className={css.line}>
          <div>{words(commitment)}</div>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('remove', { what: words(commitment) })} onClick={() => remove.mutate({ id: commitment.id })}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}

/** How somebody gets here and what would suit them; changed in place. */
export function Suits({ clientId, wish }: { readonly clientId: string, readonly wish: LifeWish }) {
  const t = useText(lifeText)
  const clocks = useClocks()
  const [editing, setEditing] = useState(false)
  const family = wish.familyHour ? ` · ${t('withFamily', { days: clocks.days(wish.familyWeekdays), times: clocks.between(wish.familyStarts, wish.familyEnds) })}` : ''
  const more = [...wish.languages.map(language => t(language)), wish.means === null ? '' : t(wish.means), wish.lastWayHome === null ? '' : t('homeBy', { time: clocks.clock(wish.lastWayHome) }),
    ...wish.access.map(need => t(need === 'quiet' ? 'quiet-room' : need)), wish.accessWords].filter(part => part !== '').map(part => ` · ${part}`).join('')
  if (editing) return <WishForm clientId={clientId} initial={wish} onDone={() => setEditing(false)} />
  return (
    <div className={css.line}>
      <div>
        <p className={css.strong}>{t('suits')}</p>
        <p className={css.quiet}>{t('summary', { minutes: wish.travelMinutes, mode: t(wish.mode), track: t(trackWord(wish.track)) })}{family}{more}</p>
      </div>
      <Button variant="default" size="xs" onClick={() => setEditing(true)}>{t('edit')}</Button>
    </div>
  )
}

/** The groups somebody is in, each to be marked as one that matters. */
export function GroupsThatMatter({ clientId, groups }: { readonly clientId: string, readonly groups: readonly { readonly groupId: string, readonly topic: string, readonly topicSaid: TopicSaid, readonly weekday: number, readonly starts: string, readonly matters: boolean }[] }) {
  const t = useText(lifeText)
  const clocks = useClocks()
  const { language } = useLanguage()
  const say = useAct<typeof sayWhatMatters>('schedule.say-what-matters', { refresh: ['schedule.commitments'] })
  if (groups.length === 0) return null
  return (
    <fieldset className={css.set}>
      <legend>{t('matters')}</legend>
      <p className={css.quiet}>{t('mattersLead')}</p>
      {groups.map(({ groupId, topic, topicSaid, weekday, starts, matters }) => (
        <Checkbox key={groupId} label={`${topicIn(topic, language, topicSaid)}, ${clocks.short(weekday)} ${clocks.clock(starts)}`} checked={matters} disabled={say.isPending} onChange={event => say.mutate({ clientId, groupId, matters: event.currentTarget.checked })} />
      ))}
    </fieldset>
  )
}
