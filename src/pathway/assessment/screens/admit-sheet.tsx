import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { admit } from '../admit.ts'
import css from './assessment.module.css'
import { assessmentText } from './assessment.text.ts'

const NOTHING = { programId: '', track: '', therapistId: '', admittedOn: '' }

const firstOf = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined => list.find(one => one.id === id) ?? list[0]

/** What would be admitted now: what was chosen, or else the first of each. */
function useAdmission(chosen: typeof NOTHING) {
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff = [] } = useAsk<typeof staffList>('staff.list', {})
  const programs = clinic?.programs ?? []
  const program = firstOf(programs, chosen.programId)
  const tracks = program?.definition.tracks ?? []
  const therapists = staff.filter(({ roles, left }) => !left && roles.includes('therapist'))
  return {
    programs, tracks, therapists,
    admission: {
      programId: program?.id ?? '', track: firstOf(tracks, chosen.track)?.id ?? '', therapistId: firstOf(therapists, chosen.therapistId)?.id ?? '',
      admittedOn: chosen.admittedOn === '' ? todayIn(clinic?.sites[0]?.timeZone) : chosen.admittedOn,
    },
  }
}

const options = (list: readonly { readonly id: string, readonly name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** Takes the person into a program: which one, when it meets, with whom, from which day. */
export function AdmitSheet({ clientId, missing, opened, onClose }: {
  readonly clientId: string,
  /** What is still open; it warns and does not stop. */
  readonly missing: readonly string[], readonly opened: boolean, readonly onClose: () => void,
}) {
  const t = useText(assessmentText)
  const [chosen, setChosen] = useState(NOTHING)
  const { programs, tracks, therapists, admission } = useAdmission(chosen)
  const act = useAct<typeof admit>('assessment.admit', { refresh: ['assessment.', 'referral.', 'client.'], onDone: onClose })
  const field = (name: keyof typeof NOTHING) => ({
    value: admission[name], onChange: (event: { currentTarget: { value: string } }) => setChosen({ ...chosen, [name]: event.currentTarget.value }),
  })
  return (
    <Sheet opened={opened} onClose={onClose} title={t('admitTitle')}
      foot={<Button loading={act.isPending} onClick={() => act.mutate({ clientId, ...admission })}>{t('admitIt')}</Button>}>
      <div className={css.form}>
        <p className={css.quiet}>{t('admitLead')}</p>
        {missing.length > 0 && (
          <div className={css.conflict} data-tone="attention">
            <strong>{t('stillMissing')}</strong>
            {missing.map(words => <p key={words} className={css.quiet}>{words}</p>)}
          </div>
        )}
        <NativeSelect label={t('program')} data={options(programs)} {...field('programId')} />
        <NativeSelect label={t('track')} data={options(tracks)} {...field('track')} />
        <NativeSelect label={t('therapist')} data={options(therapists)} {...field('therapistId')} />
        <TextInput type="date" label={t('admittedOn')} {...field('admittedOn')} />
      </div>
    </Sheet>
  )
}
