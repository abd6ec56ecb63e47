import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { useText } from '../../../platform/web/text.ts'
import { GroupDetails } from '../group.words.ts'
import { groupsText } from './groups.text.ts'
import css from './schedule.module.css'

const listOf = (words: string, by: RegExp): string[] => words.split(by).map(part => part.trim()).filter(part => part !== '')

/** Who may join a group, who may lead it and what it teaches: what most groups leave as it is. */
export function GroupMore({ details, change }: { readonly details: GroupDetails, readonly change: (part: Partial<GroupDetails>) => void }) {
  const t = useText(groupsText)
  const [units, setUnits] = useState(details.units.join('\n'))
  const [credentials, setCredentials] = useState(details.credentials.join(', '))
  const { kind, joining, audience } = GroupDetails.shape
  return (
    <details className={css.fold}>
      <summary>{t('more')}</summary>
      <div className={css.stack}>
        <FormRow>
          <NativeSelect label={t('kind')} value={details.kind} data={[{ value: 'therapy', label: t('therapy') }, { value: 'education', label: t('education') }]} onChange={event => change({ kind: kind.parse(event.currentTarget.value) })} />
          <NativeSelect label={t('joining')} value={details.joining} data={[{ value: 'open', label: t('open2') }, { value: 'closed', label: t('closed') }, { value: 'at-start', label: t('atStart') }]} onChange={event => change({ joining: joining.parse(event.currentTarget.value) })} />
          <NativeSelect label={t('audience')} value={details.audience} data={[{ value: 'everybody', label: t('everybody') }, { value: 'women', label: t('women') }, { value: 'men', label: t('men') }]} onChange={event => change({ audience: audience.parse(event.currentTarget.value) })} />
        </FormRow>
        <NativeSelect label={t('language')} value={details.language ?? ''} data={[{ value: '', label: t('anyLanguage') }, { value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} onChange={event => change({ language: event.currentTarget.value === 'en' ? 'en' : event.currentTarget.value === 'es' ? 'es' : null })} />
        <TextInput
          label={t('credentials')} description={t('credentialsHelp')} value={credentials}
          onChange={event => {
            setCredentials(event.currentTarget.value)
            change({ credentials: listOf(event.currentTarget.value, /,/u) })
          }}
        />
        <Textarea
          label={t('units')} description={t('unitsHelp')} autosize minRows={3} maxRows={12} value={units}
          onChange={event => {
            setUnits(event.currentTarget.value)
            change({ units: listOf(event.currentTarget.value, /\n/u) })
          }}
        />
      </div>
    </details>
  )
}
