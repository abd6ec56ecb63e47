import { Button, TextInput } from '@mantine/core'
import { IconDeviceTablet } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Kiosk } from '../kiosk.words.ts'
import type { dropKiosk, kiosks, makeKiosk } from '../set-up-kiosk.ts'
import { kioskDeskText } from './kiosk-desk.text.ts'
import css from './kiosk.module.css'

const address = (): string => `${globalThis.location.host}/kiosk`

function Code({ made }: { readonly made: OutputOf<typeof makeKiosk> }) {
  const t = useText(kioskDeskText)
  const when = useWhen()
  return (
    <div className={css.made}>
      <p>{t('step1')} <strong>{address()}</strong> {t('step2')}</p>
      <p className={css.digits}>{`${made.code.slice(0, 4)} ${made.code.slice(4)}`}</p>
      <p className={css.quiet}>{t('until', { time: when.time(made.until) })}</p>
      <p className={css.quiet}>{t('step3')}</p>
    </div>
  )
}

function NewKiosk({ opened, onClose }: { readonly opened: boolean, readonly onClose: () => void }) {
  const t = useText(kioskDeskText)
  const [name, setName] = useState('')
  const make = useAct<typeof makeKiosk>('kiosk.make', { refresh: ['kiosk.'] })
  const close = (): void => { setName(''); make.reset(); onClose() }
  return (
    <Sheet opened={opened} onClose={close} title={t('make')}>
      {make.data === undefined ? (
        <form className={css.made} onSubmit={event => { event.preventDefault(); make.mutate({ name }) }}>
          <TextInput label={t('name')} description={t('nameHint')} value={name} data-autofocus maxLength={60} onChange={event => setName(event.currentTarget.value)} />
          <div><Button type="submit" disabled={name.trim() === ''} loading={make.isPending}>{t('makeCode')}</Button></div>
        </form>
      ) : <Code made={make.data} />}
    </Sheet>
  )
}

/** The tablets in the lobby: which there are, a new one, one that is let go. */
export function KiosksPage() {
  const t = useText(kioskDeskText)
  const when = useWhen()
  const [making, setMaking] = useState(false)
  const asked = useAsk<typeof kiosks>('kiosk.list', {}, { every: 10_000 })
  const end = useAct<typeof dropKiosk>('kiosk.end', { refresh: ['kiosk.'] })
  const letGo = ({ id, name }: Kiosk): void => end.mutate({ kioskId: id }, { onSuccess: () => notify({ message: t('ended', { name }) }) })
  return (
    <>
      <PageHeader
        title={t('kiosks')} tabTitle={t('kiosks')} lead={t('lead')} back={{ to: '/front-desk', label: t('back') }}
        actions={<Button leftSection={<IconDeviceTablet size={18} aria-hidden />} onClick={() => setMaking(true)}>{t('make')}</Button>}
      />
      {asked.isPending && <LoadingState lines={3} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.isSuccess && (
        <Section title={t('kiosks')} flush>
          <WorkList
            label={t('kiosks')} rows={asked.data} rowKey={kiosk => kiosk.id}
            rowActions={kiosk => <Button variant="default" size="xs" aria-label={`${t('end')}: ${kiosk.name}`} onClick={() => letGo(kiosk)}>{t('end')}</Button>}
            empty={<EmptyState title={t('none')}>{`${t('noneWhy')} ${address()}`}</EmptyState>}
            columns={[
              { key: 'name', header: t('device'), cell: kiosk => kiosk.name },
              { key: 'state', header: t('state'), cell: kiosk => kiosk.setUpAt === null ? t('waits', { time: when.time(kiosk.codeUntil ?? kiosk.madeAt) }) : t('since', { day: when.day(kiosk.setUpAt) }) },
            ]}
          />
        </Section>
      )}
      <NewKiosk opened={making} onClose={() => setMaking(false)} />
    </>
  )
}
