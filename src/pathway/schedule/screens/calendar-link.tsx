import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { beginFeed, endFeed, myFeed } from '../calendar/my-feed.ts'
import { calendarLinkText } from './calendar-link.text.ts'
import css from './schedule.module.css'

function NewLink({ url }: { readonly url: string }) {
  const t = useText(calendarLinkText)
  const copy = (): void => {
    navigator.clipboard?.writeText(url).then(() => notify({ message: t('copied') }), () => undefined)
  }
  return (
    <div className={css.tight}>
      <TextInput label={t('link')} description={t('once')} readOnly value={url} onFocus={event => event.currentTarget.select()} />
      <div className={css.row}>
        <Button variant="default" onClick={copy}>{t('copy')}</Button>
        <Button component="a" variant="default" href={url.replace(/^https?:/u, 'webcal:')}>{t('open')}</Button>
      </div>
    </div>
  )
}

/** A private address for one's own calendar program: times only, made and ended by whoever it belongs to. */
export function CalendarLink() {
  const t = useText(calendarLinkText)
  const when = useWhen()
  const [url, setUrl] = useState<string | null>(null)
  const { data } = useAsk<typeof myFeed>('schedule.my-calendar', {})
  const begin = useAct<typeof beginFeed>('schedule.begin-calendar', { refresh: ['schedule.my-calendar'], onDone: made => setUrl(made.url) })
  const end = useAct<typeof endFeed>('schedule.end-calendar', {
    refresh: ['schedule.my-calendar'],
    onDone: () => {
      setUrl(null)
      notify({ message: t('ended') })
    },
  })
  const since = data?.since ?? null
  return (
    <div className={css.stack}>
      <p className={css.quiet}>{t('lead')}</p>
      {url !== null && <NewLink url={url} />}
      {since !== null && url === null && <p className={css.quiet}>{t('since', { day: when.day(since) })}</p>}
      <div className={css.row}>
        {url === null && <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate({})}>{t(since === null ? 'make' : 'makeNew')}</Button>}
        {since !== null && <Button variant="subtle" color="clay" loading={end.isPending} onClick={() => end.mutate({})}>{t('end')}</Button>}
      </div>
    </div>
  )
}
