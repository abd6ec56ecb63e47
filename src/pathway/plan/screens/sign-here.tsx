import { useState } from 'react'
import { HandedOver } from '../../../people/sign-in/screens/handed-over.tsx'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Plan } from '../plan.words.ts'
import type { clientSignsHere } from '../sign-here.ts'
import { myPlanText } from './my-plan.text.ts'
import { PlainPlan } from './plain-plan.tsx'
import { signHereText } from './sign-here.text.ts'

/** What the client sees on the clinic's tablet: their plan in plain words and the line for their PIN. */
export function SignHere({ plan }: { readonly plan: Plan }) {
  const t = useText(signHereText)
  const m = useText(myPlanText)
  const [signed, setSigned] = useState(false)
  const sign = useAct<typeof clientSignsHere>('plan.client-sign-here', { refresh: ['plan.'], ifMatch: () => plan.version, onDone: () => setSigned(true), onProblem: () => true })
  return (
    <HandedOver
      words={{ title: m('title'), lead: m('lead'), signTitle: m('signTitle'), signLead: m('signLead'), signWords: m('sign'), thanks: t('thanks'), thanksWords: t('thanksWords') }}
      signed={signed} busy={sign.isPending} problem={sign.error} onSign={(pin, failed) => sign.mutate({ planId: plan.id, pin }, { onError: failed })}
    >
      <PlainPlan plan={plan} />
    </HandedOver>
  )
}
