import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import ways from '../../sign-in/screens/ways.module.css'
import { TOPICS, type ReleaseDetails, type SupporterLine } from '../family.words.ts'
import type { giveRelease } from '../releases.ts'
import css from './family.module.css'
import { topicKey } from './family-topic.ts'
import { whoMayKnowText } from './who-may-know.text.ts'

const inDays = (days: number): string => todayIn(undefined, new Date(Date.now() + days * 86_400_000))

/** The client opens topics to one person: what, what for, until when. */
export function MyReleaseForm({ clientId, person, onGiven }: { readonly clientId: string, readonly person: Pick<SupporterLine, 'id' | 'name' | 'topics'>, readonly onGiven: () => void }) {
  const t = useText(whoMayKnowText)
  const { busy, trouble, go } = useStep()
  const { name } = person
  const [topics, setTopics] = useState<ReleaseDetails['topics']>([])
  const [purpose, setPurpose] = useState(() => t('whyStart', { name }))
  const [validUntil, setValidUntil] = useState(() => inDays(90))
  const give = async (): Promise<void> => {
    await call<typeof giveRelease>('release.give', { clientId, release: { supporterId: person.id, topics: [...topics], purpose, validUntil } }, { key: newIntent() })
    onGiven()
  }
  return (
    <form className={ways.stack} onSubmit={event => { event.preventDefault(); go(give) }}>
      <fieldset className={css.checks}>
        <legend>{t('what', { name })}</legend>
        {TOPICS.filter(topic => !person.topics.includes(topic)).map(topic => (
          <Checkbox
            key={topic} size="md" label={t(topicKey(topic))} checked={topics.includes(topic)}
            onChange={event => setTopics(event.currentTarget.checked ? [...topics, topic] : topics.filter(other => other !== topic))}
          />
        ))}
      </fieldset>
      <TextInput label={t('why')} maxLength={300} value={purpose} onChange={event => setPurpose(event.currentTarget.value)} />
      <TextInput label={t('end')} type="date" min={inDays(0)} max={inDays(730)} value={validUntil} onChange={event => setValidUntil(event.currentTarget.value)} />
      <p className={css.hint}>{t('notes')}</p>
      <Trouble of={trouble} />
      <Button type="submit" size="md" loading={busy} disabled={topics.length === 0 || purpose.trim() === '' || validUntil === ''}>{t('save')}</Button>
    </form>
  )
}
