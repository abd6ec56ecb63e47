import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { admit } from '../../assessment/admit.ts'
import { afterText } from './after.text.ts'
import css from './care.module.css'

/** Somebody comes back: one sheet, filled in from the last stay, and everything known stays. */
export function TakeBackIn({ clientId, last }: { readonly clientId: string, readonly last: { readonly programId: string, readonly track: string, readonly therapistId: string } }) {
  const t = useText(afterText)
  const navigate = useNavigate()
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const [chosen, setChosen] = useState({ ...last, admittedOn: todayIn() })
  const program = clinic?.programs.find(({ id }) => id === chosen.programId)
  const back = useAct<typeof admit>('assessment.admit', {
    refresh: ['assessment.', 'continuing-care.', 'completion.', 'progress.', 'chart.', 'plan.'], onDone: () => { notify({ message: t('takenIn') }); void navigate({ to: `/clients/${clientId}` }) },
  })
  return (
    <Section title={t('comeBack')} lead={t('comeBackLead')}>
      <div className={css.stack}>
        <FormRow>
          <NativeSelect label={t('program')} value={chosen.programId} data={(clinic?.programs ?? []).map(({ id, name }) => ({ value: id, label: name }))} onChange={event => setChosen({ ...chosen, programId: event.currentTarget.value })} />
          <NativeSelect label={t('track')} value={chosen.track} data={(program?.definition.tracks ?? []).map(({ id, name }) => ({ value: id, label: name }))} onChange={event => setChosen({ ...chosen, track: event.currentTarget.value })} />
        </FormRow>
        <FormRow>
          <NativeSelect label={t('therapist')} value={chosen.therapistId} data={(staff ?? []).filter(({ roles }) => roles.includes('therapist')).map(({ id, name }) => ({ value: id, label: name }))} onChange={event => setChosen({ ...chosen, therapistId: event.currentTarget.value })} />
          <TextInput type="date" label={t('from')} value={chosen.admittedOn} onChange={event => setChosen({ ...chosen, admittedOn: event.currentTarget.value })} />
        </FormRow>
        <Button loading={back.isPending} onClick={() => back.mutate({ clientId, ...chosen })}>{t('takeIn')}</Button>
      </div>
    </Section>
  )
}
