import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { Field } from '../../../platform/web/kit/field.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import ways from '../../sign-in/screens/ways.module.css'
import { TOPICS, type OfficeTopic, type SupporterLine, type Topic } from '../family.words.ts'
import type { giveRelease } from '../releases.ts'
import css from './family.module.css'
import { topicKey } from './family-topic.ts'
import { familyText } from './family.text.ts'
import { NativeChoice } from './native-choice.tsx'

const inDays = (days: number): string => todayIn(undefined, new Date(Date.now() + days * 86_400_000))

/** Who may know what, what for, until when. */
export function ReleaseForm({ clientId, people, onGiven }: {
  readonly clientId: string, readonly people: readonly Pick<SupporterLine, 'id' | 'name' | 'relation'>[], readonly onGiven: () => void,
}) {
  const t = useText(familyText)
  const { busy, trouble, go } = useStep()
  const [supporterId, setSupporterId] = useState(people[0]?.id ?? '')
  const [topics, setTopics] = useState<Exclude<Topic, OfficeTopic>[]>([])
  const [purpose, setPurpose] = useState('')
  const [validUntil, setValidUntil] = useState(() => inDays(90))
  const give = async (): Promise<void> => {
    await call<typeof giveRelease>('release.give', { clientId, release: { supporterId, topics, purpose, validUntil } }, { key: newIntent() })
    onGiven()
  }
  return (
    <form className={ways.stack} onSubmit={event => { event.preventDefault(); go(give) }}>
      <NativeChoice
        label={t('who')} value={supporterId} onChange={setSupporterId}
        choices={people.map(({ id, name, relation }) => ({ value: id, label: t('toldBy', { name, relation }) }))}
      />
      <fieldset className={css.checks}>
        <legend>{t('what')}</legend>
        {TOPICS.map(topic => (
          <Checkbox
            key={topic} label={t(topicKey(topic))} checked={topics.includes(topic)}
            onChange={event => setTopics(event.currentTarget.checked ? [...topics, topic] : topics.filter(other => other !== topic))}
          />
        ))}
      </fieldset>
      <TextInput label={t('why')} description={t('whyHelp')} value={purpose} onChange={event => setPurpose(event.currentTarget.value)} />
      <Field label={t('until')}>
        {control => <TextInput {...control} type="date" min={inDays(0)} max={inDays(730)} value={validUntil} onChange={event => setValidUntil(event.currentTarget.value)} />}
      </Field>
      <p className={ways.quiet}>{t('witness')}</p>
      <Trouble of={trouble} />
      <Button type="submit" loading={busy} disabled={supporterId === '' || topics.length === 0 || purpose.trim() === '' || validUntil === ''}>{t('save')}</Button>
    </form>
  )
}
