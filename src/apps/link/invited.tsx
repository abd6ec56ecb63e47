import { useState } from 'react'
import type { acceptInvitation } from '../../people/sign-in/link/accept-invitation.ts'
import type { LinkFace } from '../../people/sign-in/link/link.words.ts'
import { ChooseFirstWay } from '../../people/sign-in/screens/first-way.tsx'
import { SecondFactorSteps } from '../../people/sign-in/screens/second-factor.tsx'
import { deviceName, homeOf } from '../../people/sign-in/screens/this-device.ts'
import ways from '../../people/sign-in/screens/ways.module.css'
import { call, newIntent } from '../../platform/web/call.ts'
import { PageTitle } from '../../platform/web/kit/page-title.tsx'
import { useText } from '../../platform/web/text.ts'
import { linkText } from './link.text.ts'

/** Somebody new on the staff says how they will sign in. */
export function Invited({ code, staff }: { readonly code: string, readonly staff: NonNullable<LinkFace['staff']> }) {
  const t = useText(linkText)
  const [weak, setWeak] = useState(false)
  const enter = (): void => globalThis.location.assign(homeOf('staff'))
  if (weak) return <SecondFactorSteps onDone={enter} />
  return (
    <>
      <PageTitle title={t('joinTitle')} tabTitle={t('joinTitle')} lead={t('joinLead', { clinic: staff.clinicName, name: staff.name })} />
      <p className={ways.quiet}>{t('joinEmail', { email: staff.email })}</p>
      <ChooseFirstWay
        who={staff}
        onWay={async way => {
          const { strong } = await call<typeof acceptInvitation>('sign-in.accept-invitation', { code, way, device: deviceName() }, { key: newIntent() })
          if (strong) enter()
          else setWeak(true)
        }}
      />
    </>
  )
}
