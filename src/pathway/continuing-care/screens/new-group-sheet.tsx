import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { addCommunityGroup } from '../add-community-group.ts'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { weekdayName } from './weekday.ts'

const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** A new entry of the directory: nothing goes in without its source and the day it was checked. */
export function NewGroupSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useText(careText)
  const { language } = useLanguage()
  const [group, setGroup] = useState({ name: '', kind: '', weekday: 1, starts: '19:00', place: '', language: 'en', source: '', checkedOn: todayIn() })
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const add = useAct<typeof addCommunityGroup>('continuing-care.add-community-group', {
    refresh: ['continuing-care.community-groups'], onDone: () => { notify({ message: t('added') }); onClose() },
    onProblem: problem => { setProblems(problem.fields); return Object.keys(problem.fields).length > 0 },
  })
  const field = (key: 'name' | 'kind' | 'starts' | 'place' | 'source' | 'checkedOn') => ({
    value: group[key], error: problems[key], onChange: (event: { currentTarget: { value: string } }) => setGroup({ ...group, [key]: event.currentTarget.value }),
  })
  return (
    <Sheet
      opened onClose={onClose} title={t('newGroup')} width="wide"
      foot={<><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button loading={add.isPending} onClick={() => add.mutate(group)}>{t('newGroup')}</Button></>}
    >
      <div className={css.stack}>
        <FormRow><TextInput label={t('name')} {...field('name')} /><TextInput label={t('kind')} {...field('kind')} /></FormRow>
        <FormRow>
          <NativeSelect
            label={t('weekday')} value={String(group.weekday)} data={WEEK.map(day => ({ value: String(day), label: weekdayName(day, language) }))}
            onChange={event => setGroup({ ...group, weekday: Number(event.currentTarget.value) })}
          />
          <TextInput type="time" label={t('time')} {...field('starts')} />
          <NativeSelect
            label={t('language')} value={group.language} data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('inSpanish') }]}
            onChange={event => setGroup({ ...group, language: event.currentTarget.value })}
          />
        </FormRow>
        <TextInput label={t('place')} {...field('place')} />
        <FormRow><TextInput label={t('source')} placeholder={t('sourceHint')} {...field('source')} /><TextInput type="date" label={t('checked')} {...field('checkedOn')} /></FormRow>
      </div>
    </Sheet>
  )
}
