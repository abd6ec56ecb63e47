import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { sayWhatToBring } from '../bring/say-what-to-bring.ts'
import type { WeekSession } from '../week.words.ts'
import { BringWords } from './bring-words.tsx'
import css from './schedule.module.css'
import { weekText } from './week.text.ts'

const NOTHING = { en: '', es: '' }

function BringForm({ session, onDone }: { readonly session: WeekSession, readonly onDone: () => void }) {
  const t = useText(weekText)
  const serial = session.groupId !== null || session.weeklyHourId !== null
  const [every, setEvery] = useState(serial && session.bring === null)
  const [bring, setBring] = useState(session.bring ?? session.bringToSeries ?? NOTHING)
  const say = useAct<typeof sayWhatToBring>('schedule.say-what-to-bring', {
    refresh: ['schedule.'],
    onDone: () => {
      notify({ message: t('bringSaved') })
      onDone()
    },
  })
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      say.mutate({ sessionId: session.id, every, bring })
    }}
    >
      <p className={css.quiet}>{t('bringLead')}</p>
      <TextInput label={t('bringEn')} lang="en" maxLength={200} value={bring.en} data-autofocus onChange={event => setBring({ ...bring, en: event.currentTarget.value })} />
      <TextInput label={t('bringEs')} description={t('bringOne')} lang="es" maxLength={200} value={bring.es} onChange={event => setBring({ ...bring, es: event.currentTarget.value })} />
      {serial && (
        <Radio.Group
          aria-label={t('bring')} value={every ? 'every' : 'this'}
          onChange={value => {
            setEvery(value === 'every')
            setBring((value === 'every' ? session.bringToSeries : session.bring) ?? bring)
          }}
        >
          <div className={css.tight}>
            <Radio value="every" label={t('bringEvery')} />
            <Radio value="this" label={t('bringThis')} />
          </div>
        </Radio.Group>
      )}
      <div><Button type="submit" loading={say.isPending}>{t('bringSave')}</Button></div>
    </form>
  )
}

/** What clients bring to this session: said for it alone or for its whole series. */
export function BringPart({ session }: { readonly session: WeekSession }) {
  const t = useText(weekText)
  const [writing, setWriting] = useState(false)
  const said = session.bring ?? session.bringToSeries
  const over = session.cancelledAt !== null || session.closedAt !== null
  if (over && said === null) return null
  return (
    <section aria-label={t('bring')} className={css.tight}>
      <p className={css.strong}>{t('bring')}</p>
      {!writing && said !== null && <p><BringWords bring={said} /></p>}
      {!writing && session.bring === null && said !== null && <p className={css.quiet}>{t('bringFromSeries')}</p>}
      {writing ? <BringForm session={session} onDone={() => setWriting(false)} /> : !over && (
        <div><Button variant="default" onClick={() => setWriting(true)}>{t(said === null ? 'bringAdd' : 'bringChange')}</Button></div>
      )}
    </section>
  )
}
