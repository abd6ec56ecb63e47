import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Client } from '../client.words.ts'
import type { setPhoto } from '../set-photo.ts'
import css from './person.module.css'
import { personText } from './person.text.ts'
import { smallPortrait } from './small-portrait.ts'

/** The portrait beside the name: chosen from a file or taken with the camera, made small before it leaves the device. */
export function PhotoPicker({ client }: { readonly client: Client }) {
  const t = useText(personText)
  const file = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState(false)
  const keep = useAct<typeof setPhoto>('client.set-photo', {
    refresh: ['client.'], onDone: (_done, { photo }) => notify({ message: t(photo === null ? 'removed' : 'kept'), tone: 'done' }),
  })
  const choose = (chosen: File | undefined): void => {
    if (chosen === undefined) return
    setReading(true)
    smallPortrait(chosen)
      .then(photo => keep.mutate({ clientId: client.clientId, photo }), () => notify({ message: t('badPhoto'), tone: 'attention' }))
      .finally(() => setReading(false))
  }
  return (
    <Section title={t('photo')} lead={t('photoLead')}>
      <div className={css.photo}>
        <Avatar name={client.name} size={144} {...(client.photo !== null && { photo: client.photo })} />
        <input ref={file} type="file" accept="image/*" aria-label={t('take')} tabIndex={-1} onChange={event => { choose(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />
        <div className={css.buttons}>
          <Button variant="default" loading={reading || keep.isPending} onClick={() => file.current?.click()}>{t(client.photo === null ? 'take' : 'replace')}</Button>
          {client.photo !== null && (
            <Button variant="subtle" onClick={() => keep.mutate({ clientId: client.clientId, photo: null })}>{t('remove')}</Button>
          )}
        </div>
      </div>
    </Section>
  )
}
