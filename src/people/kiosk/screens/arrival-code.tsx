import { Button } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { arrivalCode } from '../arrival-code.ts'
import { kioskDeskText } from './kiosk-desk.text.ts'
import css from './kiosk.module.css'

/** A client's four digits, shown only when somebody asks: screens at a desk are seen by others. */
export function ArrivalCode({ clientId }: { readonly clientId: string }) {
  const t = useText(kioskDeskText)
  const ask = useAct<typeof arrivalCode>('kiosk.arrival-code')
  if (ask.data === undefined) return <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate({ clientId })}>{t('show')}</Button>
  return (
    <div className={css.made}>
      <p className={css.quiet}>{`${t('code')}. ${t('codeWhy')}`}</p>
      <p className={css.digits}>{ask.data.code}</p>
      <div><Button variant="subtle" size="xs" loading={ask.isPending} onClick={() => ask.mutate({ clientId, anew: true })}>{t('anew')}</Button></div>
    </div>
  )
}
