import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { assignPractice } from '../assign-practice.ts'
import css from './skills.module.css'
import { skillsText } from './skills.text.ts'

/** A promise to oneself: this skill, at that time, in that place. */
export function PlanPractice({ clientId, skill }: { readonly clientId: string, readonly skill: string }) {
  const t = useText(skillsText)
  const [whenAndWhere, setWhenAndWhere] = useState('')
  const plan = useAct<typeof assignPractice>('skills.assign-practice', { refresh: ['skills.practices'] })
  if (plan.isSuccess) return <p className={css.quiet} role="status">{t('planned')}</p>
  return (
    <details className={css.why}>
      <summary>{t('useWhen')}</summary>
      <form className={css.stack} onSubmit={event => { event.preventDefault(); plan.mutate({ clientId, skill, whenAndWhere }) }}>
        <TextInput label={t('whenWhere')} placeholder={t('whenHint')} maxLength={500} value={whenAndWhere} onChange={event => setWhenAndWhere(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={plan.isPending} disabled={whenAndWhere.trim() === ''}>{t('plan')}</Button>
      </form>
    </details>
  )
}
