import { Button } from '@mantine/core'
import { IconDeviceMobile } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, newIntent, refreshAnswers, useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { NewLink } from '../../sign-in/link/link.words.ts'
import type { clientDevice, endClientDevice, linkClientDevice } from '../../sign-in/link/link-client-device.ts'
import { HandedLink } from '../../sign-in/screens/handed-link.tsx'
import { Trouble } from '../../sign-in/screens/trouble.tsx'
import { useStep } from '../../sign-in/screens/use-step.ts'
import css from './family.module.css'
import { familyText } from './family.text.ts'

/** Links the client's phone, or lets a lost one go. */
export function ClientPhone({ clientId }: { readonly clientId: string }) {
  const t = useText(familyText)
  const when = useWhen()
  const queries = useQueryClient()
  const { busy, trouble, go } = useStep()
  const [link, setLink] = useState<NewLink>()
  const { data: device } = useAsk<typeof clientDevice>('client.device', { clientId })
  const end = useAct<typeof endClientDevice>('client.end-device', { refresh: ['client.device'], onDone: () => notify({ message: t('phoneEnded') }) })
  const make = (): void => go(async () => setLink(await call<typeof linkClientDevice>('client.device-link', { clientId }, { key: newIntent() })))
  const close = (): void => {
    setLink(undefined)
    void refreshAnswers(queries, ['client.device'])
  }
  return (
    <Section title={t('phoneTitle')} lead={t('phoneLead')} action={<Button leftSection={<IconDeviceMobile size={18} aria-hidden />} variant="default" loading={busy} onClick={make}>{t('phoneLink')}</Button>}>
      <div className={css.buttons} style={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <span>{device ? t('phoneBound', { device: device.name, day: when.day(device.boundAt) }) : t('phoneNone')}</span>
        {device && <Button variant="subtle" color="gray" loading={end.isPending} onClick={() => end.mutate({ clientId })}>{t('phoneEnd')}</Button>}
      </div>
      <Trouble of={trouble} />
      <Sheet opened={link !== undefined} onClose={close} title={t('phoneLinkTitle')}>
        {link && <HandedLink link={link} lead={t('phoneLinkLead', { when: when.dayTime(link.expiresAt) })} onDone={close} />}
      </Sheet>
    </Section>
  )
}
