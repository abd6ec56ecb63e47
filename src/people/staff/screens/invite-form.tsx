import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { currentLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { STAFF_ROLES, type StaffRole } from '../../role.policy.ts'
import type { NewLink } from '../../sign-in/link/link.words.ts'
import { roleKey, roleText } from '../../sign-in/screens/role.text.ts'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import ways from '../../sign-in/screens/ways.module.css'
import type { inviteStaff } from '../invite-staff.ts'
import css from './staff.module.css'
import { staffText } from './staff.text.ts'

/** Roles to tick; they add up. */
export function RolesField({ value, onChange }: { readonly value: readonly StaffRole[], readonly onChange: (roles: StaffRole[]) => void }) {
  const t = useText(staffText)
  const r = useText(roleText)
  return (
    <fieldset className={css.roles}>
      <legend>{t('roles')}</legend>
      <p className={ways.quiet}>{t('rolesHelp')}</p>
      {STAFF_ROLES.map(role => {
        const key = roleKey(role)
        return (
          <Checkbox
            key={role} label={r(key)} description={r(`${key}Is`)} checked={value.includes(role)}
            onChange={event => onChange(event.currentTarget.checked ? [...value, role] : value.filter(other => other !== role))}
          />
        )
      })}
    </fieldset>
  )
}

/** Writes a colleague down and sends the invitation. */
export function InviteForm({ onInvited }: { readonly onInvited: (link: NewLink, email: string) => void }) {
  const t = useText(staffText)
  const { busy, trouble, go } = useStep()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [credential, setCredential] = useState('')
  const [roles, setRoles] = useState<StaffRole[]>([])
  const [language, setLanguage] = useState(currentLanguage())
  const invite = async (): Promise<void> => {
    const link = await call<typeof inviteStaff>('staff.invite', { name, email, roles, language, ...(credential.trim() !== '' && { credential }) }, { key: newIntent() })
    onInvited(link, email)
  }
  return (
    <form className={ways.stack} onSubmit={event => { event.preventDefault(); go(invite) }}>
      <FormRow>
        <TextInput label={t('name')} autoComplete="off" value={name} onChange={event => setName(event.currentTarget.value)} />
        <TextInput label={t('email')} type="email" autoComplete="off" value={email} onChange={event => setEmail(event.currentTarget.value)} />
      </FormRow>
      <FormRow>
        <TextInput label={t('credential')} description={t('credentialHelp')} autoComplete="off" value={credential} onChange={event => setCredential(event.currentTarget.value)} />
        <div role="group" aria-label={t('language')} className={ways.tight}>
          <span className={css.label} aria-hidden>{t('language')}</span>
          <SegmentedControl data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} value={language} onChange={value => setLanguage(value === 'es' ? 'es' : 'en')} />
        </div>
      </FormRow>
      <RolesField value={roles} onChange={setRoles} />
      <Trouble of={trouble} />
      <Button type="submit" size="md" loading={busy} disabled={name.trim() === '' || !email.includes('@') || roles.length === 0}>{t('send')}</Button>
    </form>
  )
}
