import { IconCloudOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import css from './states.module.css'

const watch = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the device says it has a network. */
export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine, () => true)

/** Says quietly that there is no network and that nothing is lost; shows nothing while there is one. */
export function OfflineNotice({ asOf, always = false }: {
  /** When the shown data was fetched. */
  readonly asOf?: string,
  /** Show it even online, for screens that know better. */
  readonly always?: boolean,
}) {
  const t = useText(kitText)
  const when = useWhen()
  const online = useOnline()
  return (
    <div role="status" data-print="no">
      {(!online || always) && (
        <p className={css.offline} data-tone="attention">
          <IconCloudOff size={18} aria-hidden />
          <span>{t('offlineNotice')}{asOf !== undefined && ` ${t('asOf', { when: when.dayTime(asOf) })}`}</span>
        </p>
      )}
    </div>
  )
}
