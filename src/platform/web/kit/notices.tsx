import { Button, CloseButton } from '@mantine/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { dismissNotice, noticeStore, type Notice } from '../notice.ts'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import css from './notices.module.css'

/** Counts the time a notice has been seen; the clock waits while somebody is on it. */
function useLeaving(notice: Notice, waiting: boolean): void {
  const left = useRef(notice.forMs)
  useEffect(() => {
    if (waiting) return undefined
    const started = Date.now()
    const timer = setTimeout(() => dismissNotice(notice.id), left.current)
    return () => {
      clearTimeout(timer)
      left.current -= Date.now() - started
    }
  }, [notice.id, waiting])
}

function OneNotice({ notice }: { notice: Notice }) {
  const t = useText(kitText)
  const [waiting, setWaiting] = useState(false)
  useLeaving(notice, waiting)
  const takeBack = (): void => {
    notice.undo?.()
    dismissNotice(notice.id)
  }
  return (
    <div
      className={css.notice} data-tone={notice.tone === 'attention' ? 'attention' : 'brand'}
      onPointerEnter={() => setWaiting(true)} onPointerLeave={() => setWaiting(false)}
      onFocus={() => setWaiting(true)} onBlur={() => setWaiting(false)}
    >
      <span className={css.message}>{notice.message}</span>
      {notice.undo && <Button variant="subtle" size="xs" className={css.undo} onClick={takeBack}>{t('undo')}</Button>}
      <CloseButton className={css.close} size="sm" aria-label={t('dismiss')} onClick={() => dismissNotice(notice.id)} />
      {notice.undo && <span className={css.clock} data-waiting={waiting} aria-hidden />}
    </div>
  )
}

/** Shows the notices; every app has exactly one of these, inside its provider. */
export function Notices() {
  const notices = useSyncExternalStore(noticeStore.subscribe, noticeStore.get, noticeStore.get)
  return (
    <div className={css.notices} role="status" aria-live="polite" data-print="no">
      {notices.map(notice => <OneNotice key={notice.id} notice={notice} />)}
    </div>
  )
}
