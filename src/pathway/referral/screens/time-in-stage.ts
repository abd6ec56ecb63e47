import { useText } from '../../../platform/web/text.ts'
import { listText } from './list.text.ts'

/** How long something has been so: "3 days", "2 hours", "5 minutes". */
export const useTimeInStage = (): ((since: string) => string) => {
  const t = useText(listText)
  return since => {
    const minutes = Math.max(0, Math.round((Date.now() - Date.parse(since)) / 60_000))
    if (minutes < 60) return t('minutes', { count: minutes })
    return minutes < 2880 ? t('hours', { count: Math.round(minutes / 60) }) : t('days', { count: Math.round(minutes / 1440) })
  }
}
