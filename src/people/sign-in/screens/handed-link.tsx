import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { NewLink } from '../link/link.words.ts'
import { linkText } from './handed-link.text.ts'
import css from './ways.module.css'

/** A fresh one-time link: a picture for the camera of a phone, and the address to send. */
export function HandedLink({ link, lead, onDone }: { readonly link: NewLink, readonly lead: string, readonly onDone: () => void }) {
  const t = useText(linkText)
  const copy = (): void => { void navigator.clipboard.writeText(link.url).then(() => notify({ message: t('copied') })) }
  return (
    <div className={css.stack}>
      <p className={css.quiet}>{lead}</p>
      <img className={css.bigPicture} alt={t('picture')} src={`data:image/svg+xml,${encodeURIComponent(link.picture)}`} />
      <code className={css.secret}>{link.url}</code>
      <div className={css.ends}>
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>{t('copy')}</Button>
        <Button onClick={onDone}>{t('done')}</Button>
      </div>
    </div>
  )
}
