import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { releaseList } from '../../../people/family/releases.ts'
import { OfficeReleaseForm } from '../../../people/family/screens/office-release-form.tsx'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { handoffs, recordHandoff } from '../handoffs.ts'
import { afterText } from './after.text.ts'
import css from './care.module.css'

const WAYS = ['phone', 'in-person', 'video'] as const

interface Said { readonly releaseId: string, readonly toName: string, readonly way: (typeof WAYS)[number], readonly on: string, readonly words: string, readonly accepted: boolean }

function Write({ clientId, releases, onNew, onClose }: {
  readonly clientId: string, readonly releases: readonly { id: string, recipient: string }[], readonly onNew: () => void, readonly onClose: () => void,
}) {
  const t = useText(afterText)
  const [said, setSaid] = useState<Said>({ releaseId: releases[0]?.id ?? '', toName: '', way: 'phone', on: todayIn(), words: '', accepted: true })
  const record = useAct<typeof recordHandoff>('continuing-care.record-handoff', { refresh: ['continuing-care.handoffs'], onDone: () => { notify({ message: t('saved') }); onClose() } })
  return (
    <div className={css.stack}>
      <NativeSelect label={t('under')} value={said.releaseId} data={releases.map(({ id, recipient }) => ({ value: id, label: recipient }))} onChange={event => setSaid({ ...said, releaseId: event.currentTarget.value })} />
      <TextInput label={t('toName')} maxLength={200} value={said.toName} onChange={event => setSaid({ ...said, toName: event.currentTarget.value })} />
      <FormRow>
        <NativeSelect label={t('way')} value={said.way} data={WAYS.map(value => ({ value, label: t(`w-${value}`) }))} onChange={event => setSaid({ ...said, way: WAYS.find(one => one === event.currentTarget.value) ?? 'phone' })} />
        <TextInput type="date" label={t('on')} max={todayIn()} value={said.on} onChange={event => setSaid({ ...said, on: event.currentTarget.value })} />
      </FormRow>
      <Textarea label={t('words')} autosize minRows={2} maxLength={2000} value={said.words} onChange={event => setSaid({ ...said, words: event.currentTarget.value })} />
      <Checkbox label={t('accepted')} checked={said.accepted} onChange={event => setSaid({ ...said, accepted: event.currentTarget.checked })} />
      <div className={css.row}>
        <Button loading={record.isPending} disabled={said.toName.trim() === '' || said.releaseId === ''} onClick={() => record.mutate({ clientId, ...said })}>{t('save')}</Button>
        <Button variant="subtle" onClick={onNew}>{t('newRelease')}</Button>
      </div>
    </div>
  )
}

/** To whom a client was handed over, and the way to record it: under a release, given first when there is none. */
export function HandoffPanel({ clientId }: { readonly clientId: string }) {
  const t = useText(afterText)
  const when = useWhen()
  const [doing, setDoing] = useState<'write' | 'release' | null>(null)
  const { data } = useAsk<typeof handoffs>('continuing-care.handoffs', { clientId })
  const { data: releases } = useAsk<typeof releaseList>('release.list', { clientId })
  const live = releases?.filter(({ state, topics }) => state === 'live' && topics.includes('next-care')) ?? []
  const giving = doing === 'release' || live.length === 0
  return (
    <Section title={t('handoff')} lead={t('handoffLead')} action={<Button size="compact-sm" variant="default" onClick={() => setDoing('write')}>{t('add')}</Button>}>
      {data?.length === 0 && <p className={css.quiet}>{t('none')}</p>}
      <ul className={css.list}>
        {data?.map(({ id, toName, recipient, on, words, accepted }) => (
          <li key={id}>
            <div className={css.between}><span>{t('line', { name: toName, recipient, day: when.day(on) })}</span><StatusPill tone={accepted ? 'good' : 'attention'}>{t(accepted ? 'accepted' : 'notYet')}</StatusPill></div>
            {words !== '' && <p className={css.quiet}>{words}</p>}
          </li>
        ))}
      </ul>
      {doing !== null && releases !== undefined && (
        <Sheet opened onClose={() => setDoing(null)} title={t(giving ? 'newRelease' : 'add')} width="wide">
          {giving && <p className={css.quiet}>{t('noRelease')}</p>}
          {giving ? <OfficeReleaseForm clientId={clientId} topics={['next-care']} onGiven={() => setDoing('write')} />
            : <Write key={live[0]?.id} clientId={clientId} releases={live} onNew={() => setDoing('release')} onClose={() => setDoing(null)} />}
        </Sheet>
      )}
    </Section>
  )
}
