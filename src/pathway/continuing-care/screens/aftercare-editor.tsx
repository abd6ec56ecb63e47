import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { AftercareWords, ShownAftercare } from '../continuing-care.words.ts'
import { signedWords } from '../aftercare-words.rules.ts'
import type { saveAftercarePlan } from '../save-aftercare-plan.ts'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { GroupsPicker } from './groups-picker.tsx'
import { KeptNote } from './kept-note.tsx'
import { useRecord } from './use-record.ts'
import { visitInstant, visitParts } from './visit-time.ts'

function FirstVisit({ at, zone, onChange }: { readonly at: string | null, readonly zone: string, readonly onChange: (at: string | null) => void }) {
  const t = useText(careText)
  const [typed, setTyped] = useState(() => visitParts(at, zone))
  const set = (next: typeof typed): void => {
    setTyped(next)
    const instant = visitInstant(next.day, next.time, zone)
    if (instant !== at) onChange(instant)
  }
  return (
    <>
      <TextInput type="date" label={t('firstVisit')} value={typed.day} onChange={event => set({ ...typed, day: event.currentTarget.value })} />
      <TextInput type="time" label={t('firstVisitTime')} value={typed.time} onChange={event => set({ ...typed, time: event.currentTarget.value })} />
    </>
  )
}

/** The aftercare plan while it is written: in place, saving itself. */
export function AftercareEditor({ plan, clientId }: { readonly plan: ShownAftercare, readonly clientId: string }) {
  const t = useText(careText)
  const record = useRecord<AftercareWords>({
    name: `aftercare/${plan.id}`, saved: signedWords(plan), version: plan.version, refresh: ['continuing-care.plan', 'completion.requirements'],
    keep: (words, { key, leaving, ifMatch }) => call<typeof saveAftercarePlan>('continuing-care.save-plan', { id: plan.id, words }, { key, leaving, ifMatch }),
  })
  const { fields, set } = record
  const long = (key: 'medication' | 'housing' | 'work' | 'people' | 'warningSigns' | 'whatBringsMeBack') => (
    <Textarea
      label={t(key)} autosize minRows={2} maxLength={2000} value={fields[key]}
      onChange={event => set({ [key]: event.currentTarget.value })} onBlur={() => { void record.flush() }}
    />
  )
  return (
    <div className={css.stack}>
      <KeptNote record={record} />
      <TextInput
        label={t('stepDown')} description={t('stepDownHint')} maxLength={500} value={fields.stepDown} onChange={event => set({ stepDown: event.currentTarget.value })}
      />
      <div className={css.pair}>
        <TextInput label={t('therapistName')} maxLength={200} value={fields.therapistName} onChange={event => set({ therapistName: event.currentTarget.value })} />
        <FirstVisit at={fields.firstVisitAt} zone={plan.zone} onChange={firstVisitAt => set({ firstVisitAt })} />
      </div>
      <GroupsPicker clientId={clientId} ids={fields.communityGroupIds} onChange={communityGroupIds => set({ communityGroupIds })} />
      {long('medication')}
      {long('housing')}
      {long('work')}
      {long('people')}
      {long('warningSigns')}
      {long('whatBringsMeBack')}
    </div>
  )
}
