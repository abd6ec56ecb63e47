import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Release } from '../../../people/family/family.words.ts'
import { OfficeReleaseForm } from '../../../people/family/screens/office-release-form.tsx'
import type { releaseList } from '../../../people/family/releases.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { issueLetter } from '../letters/issue-letter.ts'
import { letterText } from '../letters/letter.text.ts'
import { LETTER_KINDS, type LetterKind } from '../letters/letter.words.ts'
import css from './completion.module.css'

const named = (release: Release | undefined): LetterKind[] => LETTER_KINDS.filter(kind => release?.topics.includes(kind) === true)

function Issue({ clientId, releases, admittedOn, onNew, onClose }: {
  readonly clientId: string, readonly releases: readonly Release[], readonly admittedOn: string, readonly onNew: () => void, readonly onClose: () => void,
}) {
  const t = useText(letterText)
  const navigate = useNavigate()
  const [releaseId, setReleaseId] = useState(releases[0]?.id ?? '')
  const [chosen, setChosen] = useState<LetterKind | null>(null)
  const [language, setLanguage] = useState<'en' | 'es'>('en')
  const [span, setSpan] = useState({ from: admittedOn, to: todayIn() })
  const kinds = named(releases.find(({ id }) => id === releaseId))
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : kinds[0]
  const issue = useAct<typeof issueLetter>('completion.issue-letter', {
    refresh: ['completion.letters'], onDone: ({ id }) => { notify({ message: t('issued') }); onClose(); void navigate({ to: `/clients/${clientId}/completion/letter/${id}` }) },
  })
  return (
    <div className={css.stack}>
      <NativeSelect label={t('release')} value={releaseId} data={releases.map(({ id, recipient, purpose }) => ({ value: id, label: `${recipient} (${purpose})` }))} onChange={event => setReleaseId(event.currentTarget.value)} />
      <FormRow>
        <NativeSelect label={t('what')} value={kind ?? ''} data={kinds.map(value => ({ value, label: t(`k-${value}`) }))} onChange={event => setChosen(kinds.find(one => one === event.currentTarget.value) ?? null)} />
        <NativeSelect label={t('language')} value={language} data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} onChange={event => setLanguage(event.currentTarget.value === 'es' ? 'es' : 'en')} />
      </FormRow>
      {kind === 'attendance-record' && (
        <FormRow>
          <TextInput type="date" label={t('from')} value={span.from} onChange={event => setSpan({ ...span, from: event.currentTarget.value })} />
          <TextInput type="date" label={t('until2')} value={span.to} onChange={event => setSpan({ ...span, to: event.currentTarget.value })} />
        </FormRow>
      )}
      <div className={css.row}>
        <Button disabled={kind === undefined} loading={issue.isPending} onClick={() => { if (kind !== undefined) issue.mutate({ clientId, releaseId, kind, language, ...kind === 'attendance-record' && span }) }}>{t('issue')}</Button>
        <Button variant="subtle" onClick={onNew}>{t('newRelease')}</Button>
      </div>
    </div>
  )
}

/** A letter is written: under which release, and what of it is stated. Without a release one is given first. */
export function WriteLetter({ clientId, admittedOn, onClose }: { readonly clientId: string, readonly admittedOn: string, readonly onClose: () => void }) {
  const t = useText(letterText)
  const [giving, setGiving] = useState(false)
  const { data } = useAsk<typeof releaseList>('release.list', { clientId })
  const live = data?.filter(release => release.state === 'live' && release.supporterId === null && named(release).length > 0) ?? []
  const none = data !== undefined && live.length === 0
  return (
    <Sheet opened onClose={onClose} title={t(giving || none ? 'newRelease' : 'write')} width="wide">
      {none && <p className={css.quiet}>{t('noReleases')}</p>}
      {data !== undefined && (giving || none ? <OfficeReleaseForm clientId={clientId} topics={LETTER_KINDS} onGiven={() => setGiving(false)} />
        : <Issue key={live[0]?.id} clientId={clientId} releases={live} admittedOn={admittedOn} onNew={() => setGiving(true)} onClose={onClose} />)}
    </Sheet>
  )
}
