import { Button, TextInput } from '@mantine/core'
import { IconPhone, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Avatar } from '../../platform/web/kit/avatar.tsx'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { Meter } from '../../platform/web/kit/meter.tsx'
import { StatusPill } from '../../platform/web/kit/status-pill.tsx'
import { WorkList, type WorkColumn } from '../../platform/web/kit/work-list.tsx'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import { sampleText } from './kit-sample.text.ts'
import { SAMPLE_NOW, SAMPLE_ZONE, samplePeople, type SamplePerson } from './sample-people.ts'

const tones = { crisis: 'urgent', soon: 'attention', well: 'good' } as const

/** The morning of an invented therapist. */
export function SampleList() {
  const t = useText(sampleText)
  const when = useWhen(SAMPLE_ZONE)
  const [query, setQuery] = useState('')
  const columns: readonly WorkColumn<SamplePerson>[] = [
    {
      key: 'client', header: t('client'), sortBy: person => person.name,
      cell: person => <><Avatar name={person.name} size={28} />{person.name}</>,
    },
    {
      key: 'state', header: t('risk'),
      cell: person => <StatusPill tone={tones[person.state]}>{t(person.state)}</StatusPill>,
    },
    { key: 'why', header: t('why'), cell: person => t(person.why) },
    {
      key: 'hours', header: t('hours'), width: '11rem', deskOnly: true, sortBy: person => person.done,
      cell: person => <Meter compact done={person.done} booked={person.booked} needed={9} />,
    },
    {
      key: 'since', header: t('since'), deskOnly: true, sortBy: person => person.since,
      cell: person => <time>{when.ago(person.since, SAMPLE_NOW)}</time>,
    },
    { key: 'next', header: t('next'), align: 'end', cell: person => <time>{when.dayTime(person.next)}</time> },
  ]
  return (
    <WorkList
      label={t('needsYou')} columns={columns} rowKey={person => person.id} onOpen={() => undefined}
      rows={samplePeople.filter(person => person.name.toLowerCase().includes(query.toLowerCase()))}
      rowTone={person => person.state === 'crisis' ? 'urgent' : undefined}
      rowActions={() => (
        <Button variant="default" size="xs" leftSection={<IconPhone size={16} aria-hidden />}>{t('call')}</Button>
      )}
      empty={<EmptyState title={t('nobody')}>{t('nobodyWords')}</EmptyState>}
      filter={(
        <TextInput
          aria-label={t('find')} placeholder={t('find')} value={query} size="sm"
          leftSection={<IconSearch size={16} aria-hidden />} onChange={event => setQuery(event.currentTarget.value)}
        />
      )}
    />
  )
}
