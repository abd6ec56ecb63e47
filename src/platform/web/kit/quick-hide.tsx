import { IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useNow } from '../now.ts'
import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import css from './quick-hide.module.css'

/** While hidden the tab is a clock, too. */
function useHiddenTitle(hidden: boolean, title: string): void {
  useEffect(() => {
    if (!hidden) return undefined
    const was = document.title
    document.title = title
    return () => { document.title = was }
  }, [hidden, title])
}

/** One press, and the phone shows a clock. Pressing the clock brings the page back as it was. */
export function QuickHide({ onReturn }: { readonly onReturn?: () => void }) {
  const t = useText(kitText)
  const when = useWhen()
  const [hidden, setHidden] = useState(false)
  const cover = useRef<HTMLDialogElement>(null)
  const now = useNow(5000)
  useHiddenTitle(hidden, t('clock'))
  const hide = (): void => {
    cover.current?.showModal()
    setHidden(true)
  }
  const back = (): void => {
    cover.current?.close()
    setHidden(false)
    onReturn?.()
  }
  return (
    <>
      <button type="button" className={css.hide} onClick={hide} title={t('hide')}>
        <IconEyeOff size={22} stroke={1.6} aria-hidden />
        <span className="seen-by-readers-only">{t('hide')}</span>
      </button>
      <dialog ref={cover} className={css.cover} aria-label={t('clock')} onCancel={event => event.preventDefault()}>
        <button type="button" className={css.clock} onClick={back}>
          <time className={css.time}>{when.time(now)}</time>
          <span className={css.day}>{when.longDay(now)}</span>
          <span className="seen-by-readers-only">{t('comeBack')}</span>
        </button>
      </dialog>
    </>
  )
}
