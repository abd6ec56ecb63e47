import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { notify } from '../../../platform/web/notice.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import type { changeDetails } from '../change-details.ts'
import type { clientDetails } from '../client-details.ts'
import type { Client } from '../client.words.ts'
import { KeptOutSection } from '../kept-out/screens/kept-out-section.tsx'
import type { whoAmI } from '../../sign-in/who-am-i.ts'
import { NameFields, ReachFields } from './person-fields.tsx'
import { detailsOf, formOf } from './person-form.ts'
import css from './person.module.css'
import { personText } from './person.text.ts'
import { PhotoPicker } from './photo-picker.tsx'

/** The form remembers the version it was opened on; a change by somebody else is shown, never written over unseen. */
function Details({ client }: { readonly client: Client }) {
  const t = useText(personText)
  const [opened, setOpened] = useState(client)
  const [form, setForm] = useState(() => formOf(client))
  const meanwhile = client.version > opened.version
  const save = useAct<typeof changeDetails>('client.change-details', {
    refresh: ['client.'], ifMatch: () => opened.version,
    onDone: () => {
      setOpened(was => ({ ...was, version: was.version + 1 }))
      notify({ message: t('saved'), tone: 'done' })
    },
    onProblem: ({ code }) => code === 'platform.input-invalid',
  })
  const fields = {
    form, errors: save.error?.fields ?? {}, theirs: meanwhile ? formOf(client) : null,
    onChange: (change: Partial<typeof form>): void => setForm(was => ({ ...was, ...change })),
  }
  const send = (): void => {
    setOpened(client)
    save.mutate({ clientId: client.clientId, details: detailsOf(form) })
  }
  return (
    <form onSubmit={event => { event.preventDefault(); send() }}>
      {meanwhile && <p data-tone="attention" role="alert">{t('changed')}</p>}
      <NameFields {...fields} />
      <ReachFields {...fields} />
      <div className={css.end}><Button type="submit" loading={save.isPending}>{t('save')}</Button></div>
    </form>
  )
}

/** To whom a person says whom they do not want in their record. */
const HEAR_IT = ['intake', 'therapist', 'director']

/** Who a person is, how to reach them safely, their face, and who is kept out of their record. */
export function PersonPage({ params: { clientId = '' } }: PageProps) {
  const t = useText(personText)
  const { data: client, error, isPending, refetch } = useAsk<typeof clientDetails>('client.details', { clientId })
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.page}>
      <Details client={client} />
      <aside aria-label={t('photo')}><PhotoPicker client={client} /></aside>
      {me?.roles.some(role => HEAR_IT.includes(role)) === true && <KeptOutSection clientId={clientId} />}
    </div>
  )
}
