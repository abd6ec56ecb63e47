import { Button } from '@mantine/core'
import { useState } from 'react'
import type { coverScreen } from '../../../people/sign-in/cover-screen.ts'
import { handScreenOver } from '../../../people/sign-in/screens/lock-state.ts'
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
  const [asking, setAsking] = useState<'hand' | 'witness' | null>(null)
  const close = (): void => setAsking(null)
  const cover = useAct<typeof coverScreen>('sign-in.cover', { onDone: () => {
    close()
    handScreenOver(<SignHere plan={plan} />)
  } })
  const witness = useAct<typeof witnessClient>('plan.witness-client', { refresh: ['plan.'], ifMatch: () => plan.version, onDone: close })
  return (
    <>
      <Button variant="default" onClick={() => setAsking('hand')}>{t('hand')}</Button>
      <Button variant="subtle" onClick={() => setAsking('witness')}>{t('witness')}</Button>
      <ConfirmSheet opened={asking === 'hand'} onClose={close} title={t('handTitle')} confirm={t('handConfirm')} busy={cover.isPending} onConfirm={() => cover.mutate({})}>{t('handWords')}</ConfirmSheet>
      <ConfirmSheet opened={asking === 'witness'} onClose={close} title={t('witnessTitle')} confirm={t('witnessConfirm')} busy={witness.isPending} onConfirm={() => witness.mutate({ planId: plan.id })}>{t('witnessWords')}</ConfirmSheet>
    </>
  )
}
