import { Button } from '@mantine/core'
import { useState } from 'react'
import { HandOver } from '../../../people/sign-in/screens/handed-over.tsx'
import { useAct } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { Plan } from '../plan.words.ts'
import type { witnessClient } from '../sign-here.ts'
import { SignHere } from './sign-here.tsx'
import { signHereText } from './sign-here.text.ts'

/** The client is in the room: the screen is handed over for their PIN, or a staff member says that they agreed. */
export function SignInRoom({ plan }: { readonly plan: Plan }) {
  const t = useText(signHereText)
  const [asking, setAsking] = useState(false)
  const close = (): void => setAsking(false)
  const witness = useAct<typeof witnessClient>('plan.witness-client', { refresh: ['plan.'], ifMatch: () => plan.version, onDone: close })
  return (
    <>
      <HandOver label={t('hand')} words={t('handWords')} shown={<SignHere plan={plan} />} />
      <Button variant="subtle" onClick={() => setAsking(true)}>{t('witness')}</Button>
      <ConfirmSheet opened={asking} onClose={close} title={t('witnessTitle')} confirm={t('witnessConfirm')} busy={witness.isPending} onConfirm={() => witness.mutate({ planId: plan.id })}>{t('witnessWords')}</ConfirmSheet>
    </>
  )
}
