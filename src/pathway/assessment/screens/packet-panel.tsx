import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { toldText } from '../../../people/notice/screens/told.text.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { consentForms } from '../packet/consent.words.ts'
import { packetParts } from '../packet/packet.words.ts'
import type { sendPacket } from '../packet/send-packet.ts'
import type { showPacket } from '../packet/show-packet.ts'
import css from './booking.module.css'
import { packetText } from './packet-screen.text.ts'

type Sent = OutputOf<typeof sendPacket>

function HandOver({ sent, onClose }: { sent: Sent, onClose: () => void }) {
  const t = useText(packetText)
  const tell = useText(toldText)
  const when = useWhen()
  return (
    <Sheet opened onClose={onClose} title={t('show')}>
      <div className={css.stack}>
        <img src={`data:image/svg+xml,${encodeURIComponent(sent.picture)}`} alt={t('address')} width={220} height={220} style={{ margin: '0 auto', background: '#fff', padding: 8 }} />
        <TextInput readOnly label={t('address')} value={sent.url} onFocus={event => event.currentTarget.select()} />
        <p className={css.quiet}>{t('expires', { when: when.dayTime(sent.expiresAt) })} {tell(sent.told)}</p>
      </div>
    </Sheet>
  )
}

/** What the person told us before the first visit, and the link that lets them. */
export function PacketPanel({ clientId, zone }: { readonly clientId: string, readonly zone: string | undefined }) {
  const t = useText(packetText)
  const when = useWhen(zone)
  const { language } = useLanguage()
  const [sent, setSent] = useState<Sent | null>(null)
  const { data: packet } = useAsk<typeof showPacket>('assessment.packet', { clientId })
  const send = useAct<typeof sendPacket>('assessment.send-packet', { refresh: ['assessment.packet'], onDone: setSent })
  if (packet === undefined) return null
  const missing = packet.parts.filter(({ answered, of }) => answered < of)
  const nameOf = (id: string): string => packetParts.find(part => part.id === id)?.title[language] ?? id
  const state = packet.finishedAt !== null ? t('finishedStaff', { ago: when.ago(packet.finishedAt) }) : packet.sentAt === null ? t('notSent') : t('sent', { ago: when.ago(packet.sentAt) })
  return (
    <Section title={t('panel')} lead={state}>
      <div className={css.stack}>
        {packet.changedAt !== null && (
          <p className={css.quiet}>{missing.length === 0 ? t('complete') : `${t('missing')}: ${missing.map(({ id, answered, of }) => `${nameOf(id)} (${t('progress', { answered, of })})`).join(', ')}`}</p>
        )}
        {packet.consents.length > 0 && (
          <p className={css.quiet}>{t('consents')}: {consentForms.forms.map(({ id, title }) => `${title[language]} (${t(`consent.${packet.consents.find(({ form }) => form === id)?.answer ?? 'open'}`)})`).join(', ')}</p>
        )}
        <div><Button size="xs" variant="default" loading={send.isPending} onClick={() => send.mutate({ clientId })}>{t(packet.sentAt === null ? 'send' : 'again')}</Button></div>
      </div>
      {sent !== null && <HandOver sent={sent} onClose={() => setSent(null)} />}
    </Section>
  )
}
