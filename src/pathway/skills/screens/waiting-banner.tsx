import { IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { useReached } from '../../../platform/web/reach.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { waitingCount } from '../waiting.rules.ts'
import css from './waiting.module.css'
import { forgetLost, putAway, useLost, useOnlyHere, useWaiting } from './waiting.ts'
import { waitingText } from './waiting.text.ts'

/** What waits to be sent, on every page of the phone until it is gone; and what could not be sent, until it is put away. */
export function WaitingBanner({ clientId }: { readonly clientId: string }) {
  const t = useText(waitingText)
  const when = useWhen()
  const reached = useReached()
  const queue = useWaiting()
  const lost = useLost()
  const onlyHere = useOnlyHere()
  const { waiting } = waitingCount(queue, clientId)
  const stuck = queue.filter(item => item.clientId === clientId && item.refused !== null)
  if (waiting === 0 && stuck.length === 0 && lost === 0) return <p className="seen-by-readers-only" role="status" />
  return (
    <>
      {waiting > 0 && (
        <p className={css.waiting} data-quiet="true" role="status">
          {reached ? <IconCloudUp size={20} aria-hidden /> : <IconCloudOff size={20} aria-hidden />}
          {t(reached ? 'onItsWay' : onlyHere ? 'waitsOpen' : 'waits', { count: waiting })}
        </p>
      )}
      {onlyHere && waiting > 0 && <p className={css.waiting} data-tone="attention" role="status">{t('full')}</p>}
      {lost > 0 && (
        <p className={css.waiting} data-tone="attention" role="status">
          <span>{t('lost', { count: lost })}</span>
          <button type="button" className={css.put} onClick={forgetLost}>{t('putAway')}</button>
        </p>
      )}
      {stuck.map(item => (
        <p key={item.key} className={css.waiting} data-tone="attention" role="status">
          <span>{item.kind === 'not-safe' ? t('notSafeOld', { when: when.dayTime(item.madeAt) }) : t('stuck', { when: when.dayTime(item.madeAt), why: item.refused ?? '' })}</span>
          <button type="button" className={css.put} onClick={() => void putAway(item.key)}>{t('putAway')}</button>
        </p>
      ))}
    </>
  )
}
