import { IconCloudOff } from '@tabler/icons-react'
import { useEffect } from 'react'
import { lookForClinic, useReached } from '../reach.ts'
import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import css from './states.module.css'

/** How often the clinic is looked for while it cannot be reached. */
const LOOK_AGAIN_MS = 15_000

/** Says quietly that the clinic cannot be reached and that nothing is lost; shows nothing while it can. */
export function OfflineNotice({ asOf, always = false }: {
  /** When the shown data was fetched. */
  readonly asOf?: string,
  /** Show it even then, for screens that know better. */
  readonly always?: boolean,
}) {
  const t = useText(kitText)
  const when = useWhen()
  const reached = useReached()
  useEffect(() => {
    if (reached) return undefined
    const timer = setInterval(() => void lookForClinic(), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [reached])
  return (
    <div role="status" data-print="no">
      {(!reached || always) && (
        <p className={css.offline} data-tone="attention">
          <IconCloudOff size={18} aria-hidden />
          <span>{t('offlineNotice')}{asOf !== undefined && ` ${t('asOf', { when: when.dayTime(asOf) })}`}</span>
        </p>
      )}
    </div>
  )
}
