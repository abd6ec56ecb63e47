import { Button } from '@mantine/core'
import { useState } from 'react'
import { toldText } from '../../../people/notice/screens/told.text.ts'
import { useAct, type OutputOf } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { sendFollowUpLink } from '../follow-up-link.ts'
import { afterText } from './after.text.ts'
import css from './care.module.css'

/** Sends the questions of a follow-up by link, and shows the link as a picture. */
export function LinkButton({ followUpId, name }: { readonly followUpId: string, readonly name: string }) {
  const t = useText(afterText)
  const tell = useText(toldText)
  const [sent, setSent] = useState<OutputOf<typeof sendFollowUpLink> | null>(null)
  const send = useAct<typeof sendFollowUpLink>('continuing-care.send-follow-up-link', { refresh: ['continuing-care.follow-ups'], onDone: answer => setSent(answer) })
  return (
    <>
      <Button size="compact-sm" variant="subtle" loading={send.isPending} aria-label={`${t('link')}: ${name}`} onClick={() => send.mutate({ id: followUpId })}>{t('link')}</Button>
      {sent !== null && (
        <Sheet opened onClose={() => setSent(null)} title={t('linkOf')} foot={<Button onClick={() => setSent(null)}>{t('close')}</Button>}>
          <div className={css.stack}>
            <p className={css.quiet}>{tell(sent.told)} {t('showPicture')}</p>
            <img src={`data:image/svg+xml,${encodeURIComponent(sent.picture)}`} alt={t('picture')} width={200} height={200} />
          </div>
        </Sheet>
      )}
    </>
  )
}
