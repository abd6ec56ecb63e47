import { Button, Checkbox, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { attendancePolicies, setAttendancePolicy } from '../absence/attendance-policies.ts'
import type { AttendancePolicy, PolicyStep } from '../absence/absence.words.ts'
import { absenceText } from './absence.text.ts'
import css from './notes.module.css'

type Policy = OutputOf<typeof attendancePolicies>[number]

const KINDS = ['talk', 'warning', 'agreement', 'discharge-review'] as const
const kindOf = (word: string | null): PolicyStep['kind'] => KINDS.find(kind => kind === word) ?? 'talk'

const NUMBERS = [['graceMinutes', 'grace', 'graceHelp', 180], ['tries', 'triesLabel', null, 10], ['contactHours', 'hours', null, 168], ['dayMinutes', 'dayMinutes', 'dayHelp', 600]] as const

function Steps({ steps, mayChange, onChange }: { readonly steps: readonly PolicyStep[], readonly mayChange: boolean, readonly onChange: (steps: PolicyStep[]) => void }) {
  const t = useText(absenceText)
  const put = (at: number, change: Partial<PolicyStep>): void => onChange(steps.map((step, i) => i === at ? { ...step, ...change } : step))
  return (
    <div className={css.write}>
      <p className={css.label}>{t('steps')}</p>
      {steps.length === 0 && <p className={css.quiet}>{t('noSteps')}</p>}
      {steps.map((step, at) => (
        <div key={`${step.kind} ${at}`} className={css.two}>
          <NumberInput label={t('misses')} min={1} max={60} disabled={!mayChange} value={step.misses} onChange={value => put(at, { misses: Number(value) || 1 })} />
          <NumberInput label={t('days')} min={1} max={365} disabled={!mayChange} value={step.days} onChange={value => put(at, { days: Number(value) || 1 })} />
          <Select label={t('kind')} disabled={!mayChange} allowDeselect={false} value={step.kind} data={KINDS.map(kind => ({ value: kind, label: t(kind) }))} onChange={value => put(at, { kind: kindOf(value) })} />
          {mayChange && <div><Button variant="subtle" color="gray" onClick={() => onChange(steps.filter((_step, i) => i !== at))}>{t('removeStep')}</Button></div>}
        </div>
      ))}
      {mayChange && steps.length < 8 && <div><Button variant="default" onClick={() => onChange([...steps, { kind: 'talk', misses: 3, days: 28 }])}>{t('addStep')}</Button></div>}
    </div>
  )
}

function OneProgram({ of, name, mayChange }: { readonly of: Policy, readonly name: string, readonly mayChange: boolean }) {
  const t = useText(absenceText)
  const { programId, version, ...known } = of
  const [policy, setPolicy] = useState<AttendancePolicy>(known)
  const save = useAct<typeof setAttendancePolicy>('session.set-attendance-policy', {
    refresh: ['session.'], ifMatch: () => version, onDone: () => notify({ message: t('policySaved') }),
  })
  const put = (change: Partial<AttendancePolicy>): void => setPolicy(was => ({ ...was, ...change }))
  return (
    <Section title={name} lead={version === 0 ? t('default') : t('version', { version })}>
      <div className={css.write}>
        <div className={css.two}>
          {NUMBERS.map(([field, label, help, max]) => (
            <NumberInput key={field} label={t(label)} {...(help !== null && { description: t(help) })} min={0} max={max} disabled={!mayChange} value={policy[field]} onChange={value => put({ [field]: Number(value) || 0 })} />
          ))}
        </div>
        <Checkbox label={t('countsExcused')} disabled={!mayChange} checked={policy.countsExcused} onChange={event => put({ countsExcused: event.currentTarget.checked })} />
        <Steps steps={policy.steps} mayChange={mayChange} onChange={steps => put({ steps })} />
        {mayChange && <div><Button loading={save.isPending} onClick={() => save.mutate({ programId, policy })}>{t('save')}</Button></div>}
      </div>
    </Section>
  )
}

/** How each program answers absences: numbers a director sets, and steps that are tasks for a human. */
export function AttendancePolicyPage() {
  const t = useText(absenceText)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const clinic = useAsk<typeof theClinic>('clinic.show', {})
  const asked = useAsk<typeof attendancePolicies>('session.attendance-policies', {})
  return (
    <>
      <PageHeader title={t('policy')} tabTitle={t('policy')} lead={t('policyLead')} back={{ to: '/absences', label: t('back') }} />
      {asked.isPending && <LoadingState lines={6} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      <div className={css.stack}>
        {asked.data?.map(policy => (
          <OneProgram
            key={`${policy.programId} ${policy.version}`} of={policy} mayChange={me.data?.roles.includes('director') === true}
            name={clinic.data?.programs.find(({ id }) => id === policy.programId)?.name ?? ''}
          />
        ))}
      </div>
    </>
  )
}
