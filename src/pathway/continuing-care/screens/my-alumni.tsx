import { Button } from '@mantine/core'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { alumniChoice, chooseAlumni } from '../alumni.ts'
import css from './care.module.css'
import { myAlumniText } from './my-alumni.text.ts'

/** The client says whether they want to hear from the clinic later. Nothing else hangs on it. */
export function MyAlumni({ clientId }: { readonly clientId: string }) {
  const t = useText(myAlumniText)
  const { data } = useAsk<typeof alumniChoice>('continuing-care.alumni-choice', { clientId })
  const choose = useAct<typeof chooseAlumni>('continuing-care.choose-alumni', { refresh: ['continuing-care.alumni'] })
  if (data === undefined) return null
  return (
    <section className={css.part}>
      <h2>{t('title')}</h2>
      <p className={css.quiet}>{t('lead')}</p>
      {data !== null && <p className={css.strong}>{t('now', { word: t(data.wants ? 'yes' : 'no') })}</p>}
      <div className={css.row}>
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate({ clientId, wants: true, way: data?.way ?? 'text' })}>{t('yes')}</Button>
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate({ clientId, wants: false, way: data?.way ?? 'text' })}>{t('no')}</Button>
      </div>
    </section>
  )
}
