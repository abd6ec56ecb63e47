import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { OFFICE_TOPICS, type OfficeTopic } from '../family.words.ts'
import type { giveOfficeRelease } from '../releases.ts'
import { topicKey } from './family-topic.ts'
import { familyText } from './family.text.ts'
import { useAct } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import ways from '../../sign-in/screens/ways.module.css'
import css from './family.module.css'
import { officeReleaseText } from './office-release.text.ts'

const inDays = (days: number): string => todayIn(undefined, new Date(Date.now() + days * 86_400_000))

/** A release to an office, given by the client with a staff member as witness. */
export function OfficeReleaseForm({ clientId, topics: offered = OFFICE_TOPICS, onGiven }: {
  readonly clientId: string, readonly topics?: readonly OfficeTopic[], readonly onGiven: (releaseId: string) => void,
}) {
  const t = useText(officeReleaseText)
  const words = useText(familyText)
  const [topics, setTopics] = useState<readonly OfficeTopic[]>(offered.length === 1 ? offered : [])
  const [{ recipient, purpose, validUntil }, setRest] = useState({ recipient: '', purpose: '', validUntil: inDays(90) })
  const give = useAct<typeof giveOfficeRelease>('release.give-office', { refresh: ['release.', 'chart.'], onDone: ({ id }) => onGiven(id) })
  const rest = { recipient, purpose, validUntil }
  return (
    <div className={ways.stack}>
      <TextInput label={t('recipient')} placeholder={t('recipientHint')} maxLength={200} value={recipient} onChange={event => setRest({ ...rest, recipient: event.currentTarget.value })} />
      {offered.length > 1 && (
        <fieldset className={css.checks}>
          <legend>{t('topics')}</legend>
          {offered.map(topic => (
            <Checkbox
              key={topic} label={words(topicKey(topic))} checked={topics.includes(topic)}
              onChange={event => setTopics(event.currentTarget.checked ? [...topics, topic] : topics.filter(other => other !== topic))}
            />
          ))}
        </fieldset>
      )}
      <FormRow>
        <TextInput label={t('purpose')} maxLength={300} value={purpose} onChange={event => setRest({ ...rest, purpose: event.currentTarget.value })} />
        <TextInput type="date" label={t('until')} min={inDays(0)} max={inDays(730)} value={validUntil} onChange={event => setRest({ ...rest, validUntil: event.currentTarget.value })} />
      </FormRow>
      <p className={ways.quiet}>{t('witness')}</p>
      <Button
        loading={give.isPending} disabled={recipient.trim() === '' || purpose.trim() === '' || topics.length === 0 || validUntil === ''}
        onClick={() => give.mutate({ clientId, release: { recipient, purpose, validUntil, topics: [...topics] } })}
      >{t('give')}</Button>
    </div>
  )
}
