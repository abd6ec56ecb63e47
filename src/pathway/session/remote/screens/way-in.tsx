import { Button } from '@mantine/core'
import { IconVideo } from '@tabler/icons-react'
import { useText } from '../../../../platform/web/text.ts'
import type { RemoteWay } from '../remote.words.ts'
import { joinText } from './join.text.ts'
import css from './join.module.css'

/** How somebody comes in; known only for as long as the page is open. */
export interface Way { readonly way: RemoteWay | null, readonly link: string | null }

/** The way into a session: the link, a call that comes, or that staff have not said yet. */
export function WayIn({ way, onLook, busy }: { readonly way: Way | undefined, readonly onLook: () => void, readonly busy: boolean }) {
  const t = useText(joinText)
  if (way?.way === 'phone') return <p>{t('phone')}</p>
  if (way !== undefined && way.link !== null) {
    return <Button component="a" href={way.link} target="_blank" rel="noopener noreferrer" size="lg" leftSection={<IconVideo size={20} aria-hidden />}>{t('open')}</Button>
  }
  return (
    <>
      {way !== undefined && <p className={css.quiet}>{t('notYet')}</p>}
      <Button variant="default" loading={busy} onClick={onLook}>{t(way === undefined ? 'openAgain' : 'look')}</Button>
    </>
  )
}
