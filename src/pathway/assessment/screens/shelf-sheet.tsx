import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call, useAct } from '../../../platform/web/call.ts'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { askInstrument } from '../shelf/ask-instrument.ts'
import type { exportInstrument } from '../shelf/instrument-shelf.ts'
import type { Asking, ShelfLine } from '../shelf/shelf.words.ts'
import type { switchInstrument } from '../shelf/switch-instrument.ts'
import css from './assessment.module.css'
import { measureText } from './measure.text.ts'
import { AskingFields } from './asking-fields.tsx'
import { shelfText } from './shelf.text.ts'

async function download(id: string): Promise<void> {
  const questionnaire = await call<typeof exportInstrument>('assessment.export-instrument', { id })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(questionnaire, null, 2)], { type: 'application/fhir+json' }))
  link.download = `${id}.questionnaire.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** One measure on the shelf: its licence in full, and the director's switch with the reason. */
export function ShelfSheet({ line, director, onClose, onImport }: { readonly line: ShelfLine, readonly director: boolean, readonly onClose: () => void, readonly onImport: () => void }) {
  const t = useText(shelfText)
  const m = useText(measureText)
  const when = useWhen()
  const { language } = useLanguage()
  const [why, setWhy] = useState('')
  const turn = useAct<typeof switchInstrument>('assessment.switch-instrument', { refresh: ['assessment.'], onDone: onClose })
  const [asking, setAsking] = useState<Asking>(line.state === 'on' || line.answeredBy === 'clinician' || line.asking.of.length > 0 ? line.asking : { ...line.asking, of: ['everyone'] })
  const ask = useAct<typeof askInstrument>('assessment.ask-instrument', { refresh: ['assessment.'], onDone: onClose })
  const changed = line.state === 'on' && JSON.stringify(asking) !== JSON.stringify(line.asking)
  const needs = line.state === 'needs-wording'
  return (
    <Sheet opened onClose={onClose} title={line.title[language]} foot={director && (needs ? <Button onClick={onImport}>{t('importWording')}</Button> : (
      <>
        {line.state === 'on' && <Button loading={ask.isPending} disabled={!changed} onClick={() => ask.mutate({ instrument: line.id, asking })}>{t('saveAsking')}</Button>}
        <Button variant={line.state === 'on' ? 'default' : 'filled'} loading={turn.isPending} disabled={why.trim() === ''}
          onClick={() => turn.mutate({ instrument: line.id, on: line.state !== 'on', why, ...(line.state === 'off' && { asking }) })}>{t(line.state === 'on' ? 'switchOff' : 'switchOn')}</Button>
      </>
    ))}>
      <div className={css.form}>
        <p>{line.about[language]} <span className={css.quiet}>{t('questions', { count: line.questions })} · {t('version', { version: line.version })}</span></p>
        <p><StatusPill tone={needs ? 'attention' : line.state === 'on' ? 'good' : 'neutral'}>{t(line.state)}</StatusPill> {line.comesWith === 'clinic' && <StatusPill tone="brand">{t('clinicCopy')}</StatusPill>}</p>
        {line.switched !== null && <p className={css.quiet}>{t('saidBy', { name: line.switched.byName, day: when.day(line.switched.at), why: line.switched.why })}</p>}
        {director && !needs && <AskingFields value={asking} onChange={setAsking} />}
        <Facts>
          <Fact label={t('licence')}>{line.licence.text}</Fact>
          <Fact label={t('from')} hint={m(`checked.${line.licence.source.checked}`)}>{line.licence.source.text}</Fact>
          <Fact label={t('attribution')}>{line.attribution}</Fact>
        </Facts>
        {director && !needs && <Textarea label={t('why')} placeholder={t('whyHint')} value={why} maxLength={500} autosize minRows={2} onChange={event => setWhy(event.currentTarget.value)} />}
        <div><Button size="xs" variant="subtle" onClick={() => { void download(line.id) }}>{t('export')}</Button></div>
      </div>
    </Sheet>
  )
}
