import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { currentLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import ways from '../../sign-in/screens/ways.module.css'
import type { addSupporter } from '../supporters.ts'
import { familyText } from './family.text.ts'

/** Writes down somebody the client leans on. */
export function SupporterForm({ clientId, onAdded }: { readonly clientId: string, readonly onAdded: () => void }) {
  const t = useText(familyText)
  const { busy, trouble, go } = useStep()
  const [details, setDetails] = useState({ name: '', relation: '', email: '', phone: '', language: currentLanguage() })
  const change = (some: Partial<typeof details>): void => setDetails(was => ({ ...was, ...some }))
  const add = async (): Promise<void> => {
    const { email, phone, ...rest } = details
    await call<typeof addSupporter>('family.add-supporter',
      { clientId, details: { ...rest, email: email.trim() === '' ? null : email, phone: phone.trim() === '' ? null : phone } }, { key: newIntent() })
    onAdded()
  }
  return (
    <form className={ways.stack} onSubmit={event => { event.preventDefault(); go(add) }}>
      <FormRow>
        <TextInput label={t('name')} value={details.name} onChange={event => change({ name: event.currentTarget.value })} />
        <TextInput label={t('relation')} description={t('relationHelp')} value={details.relation} onChange={event => change({ relation: event.currentTarget.value })} />
      </FormRow>
      <FormRow>
        <TextInput label={t('email')} type="email" value={details.email} onChange={event => change({ email: event.currentTarget.value })} />
        <TextInput label={t('phone')} type="tel" value={details.phone} onChange={event => change({ phone: event.currentTarget.value })} />
      </FormRow>
      <div role="group" aria-label={t('language')}>
        <SegmentedControl
          data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} value={details.language}
          onChange={value => change({ language: value === 'es' ? 'es' : 'en' })}
        />
      </div>
      <Trouble of={trouble} />
      <Button type="submit" loading={busy} disabled={details.name.trim() === '' || details.relation.trim() === ''}>{t('save')}</Button>
    </form>
  )
}
