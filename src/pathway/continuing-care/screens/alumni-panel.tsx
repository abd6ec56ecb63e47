import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { alumniChoice, chooseAlumni } from '../alumni.ts'
import { afterText } from './after.text.ts'
import css from './care.module.css'

const WAYS = ['phone', 'text', 'email'] as const

/** Whether somebody wants to hear from the clinic later: asked apart from treatment. */
export function AlumniPanel({ clientId }: { readonly clientId: string }) {
  const t = useText(afterText)
  const when = useWhen()
  const [way, setWay] = useState<(typeof WAYS)[number]>('phone')
  const { data } = useAsk<typeof alumniChoice>('continuing-care.alumni-choice', { clientId })
  const choose = useAct<typeof chooseAlumni>('continuing-care.choose-alumni', { refresh: ['continuing-care.alumni'] })
  const said = data === undefined ? '' : data === null ? t('a-none') : data.wants ? t('a-yes', { way: t(`by-${data.way}`), day: when.day(data.chosenAt) }) : t('a-no', { day: when.day(data.chosenAt) })
  return (
    <Section title={t('alumni')} lead={t('alumniLead')}>
      <div className={css.tight}>
        <p className={css.strong}>{said}</p>
        <SegmentedControl size="xs" aria-label={t('wayOf')} value={way} data={WAYS.map(value => ({ value, label: t(`by-${value}`) }))} onChange={value => setWay(WAYS.find(one => one === value) ?? 'phone')} />
        <div className={css.row} role="group" aria-label={t('asks')}>
          <span className={css.quiet}>{t('asks')}</span>
          <Button size="compact-sm" variant="default" loading={choose.isPending} onClick={() => choose.mutate({ clientId, wants: true, way })}>{t('yes')}</Button>
          <Button size="compact-sm" variant="default" loading={choose.isPending} onClick={() => choose.mutate({ clientId, wants: false, way })}>{t('no')}</Button>
        </div>
      </div>
    </Section>
  )
}
