import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { call, useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { InlineEditor } from '../../../platform/web/kit/inline-editor.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { beginCounsellingNote, counsellingNotes, endCounsellingReader, nameCounsellingReader, writeCounsellingNote } from '../counselling/counselling-notes.ts'
import { counsellingText } from './counselling.text.ts'
import css from './notes.module.css'

type Known = OutputOf<typeof counsellingNotes>

function OneNote({ note, mine }: { readonly note: Known['notes'][number], readonly mine: boolean }) {
  const t = useText(counsellingText)
  const when = useWhen()
  const [version, setVersion] = useState(note.version)
  const save = async (words: string, sending: { key: string, leaving: boolean }): Promise<void> => {
    const kept = await call<typeof writeCounsellingNote>('counselling.write', { id: note.id, words }, { ...sending, ifMatch: version })
    setVersion(kept.version)
  }
  const title = t('of', { author: note.author, when: when.dayTime(note.startedAt) })
  return (
    <Section title={title}>
      {mine ? <InlineEditor label={t('words')} name={`counselling/${note.id}`} saved={note.words} save={save} /> : <p className={css.words}>{note.words}</p>}
    </Section>
  )
}

function Begin({ clientId }: { readonly clientId: string }) {
  const t = useText(counsellingText)
  const [words, setWords] = useState('')
  const begin = useAct<typeof beginCounsellingNote>('counselling.begin', { refresh: ['counselling.'], onDone: () => setWords('') })
  return (
    <form className={css.write} onSubmit={event => { event.preventDefault(); begin.mutate({ clientId, words }) }}>
      <Textarea label={t('begin')} autosize minRows={3} value={words} maxLength={20_000} onChange={event => setWords(event.currentTarget.value)} />
      <div><Button type="submit" disabled={words.trim() === ''} loading={begin.isPending}>{t('keep')}</Button></div>
    </form>
  )
}

function Readers({ clientId, readers, me }: { readonly clientId: string, readonly readers: Known['readers'], readonly me: string }) {
  const t = useText(counsellingText)
  const when = useWhen()
  const [staffId, setStaffId] = useState<string | null>(null)
  const [signed, setSigned] = useState('')
  const [purpose, setPurpose] = useState('')
  const staff = useAsk<typeof staffList>('staff.list', {})
  const name = useAct<typeof nameCounsellingReader>('counselling.name-reader', { refresh: ['counselling.'], onDone: () => { setStaffId(null); setPurpose('') } })
  const end = useAct<typeof endCounsellingReader>('counselling.end-reader', { refresh: ['counselling.'] })
  return (
    <Section title={t('readers')} lead={t('readersLead')}>
      <div className={css.write}>
        {readers.length === 0 && <p className={css.quiet}>{t('readersNone')}</p>}
        {readers.map(reader => (
          <div key={reader.id} className={css.head}>
            <span><strong>{reader.name}</strong> <span className={css.quiet}>{t('consent', { day: when.day(reader.consentSignedOn), purpose: reader.purpose })}</span></span>
            <Button variant="default" size="xs" aria-label={`${t('end')}: ${reader.name}`} onClick={() => end.mutate({ id: reader.id }, { onSuccess: () => notify({ message: t('ended', { name: reader.name }) }) })}>{t('end')}</Button>
          </div>
        ))}
        <div className={css.two}>
          <Select
            label={t('who')} searchable value={staffId} onChange={setStaffId}
            data={(staff.data ?? []).filter(member => !member.left && member.id !== me && member.roles.some(role => role === 'therapist' || role === 'facilitator' || role === 'prescriber')).map(({ id, name: label }) => ({ value: id, label }))}
          />
          <TextInput type="date" label={t('signed')} value={signed} onChange={event => setSigned(event.currentTarget.value)} />
          <TextInput label={t('purpose')} value={purpose} maxLength={300} onChange={event => setPurpose(event.currentTarget.value)} />
        </div>
        <div>
          <Button
            variant="default" disabled={staffId === null || signed === '' || purpose.trim() === ''} loading={name.isPending}
            onClick={() => { if (staffId !== null) name.mutate({ clientId, staffId, consentSignedOn: signed, purpose }) }}
          >
            {t('let')}
          </Button>
        </div>
      </div>
    </Section>
  )
}

/** A clinician's own notes about a client, apart from everything else. */
export function CounsellingPage({ params }: PageProps) {
  const t = useText(counsellingText)
  const clientId = params['clientId'] ?? ''
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const asked = useAsk<typeof counsellingNotes>('counselling.of-client', { clientId })
  if (asked.isPending || me.data === undefined) return <LoadingState lines={5} />
  if (asked.isError) return <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />
  const { notes, readers } = asked.data
  return (
    <div className={css.stack}>
      <Section title={t('title')} lead={t('lead')}><Begin clientId={clientId} /></Section>
      {notes.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      {notes.map(note => <OneNote key={note.id} note={note} mine={note.authorId === me.data.id} />)}
      <Readers clientId={clientId} readers={readers} me={me.data.id} />
    </div>
  )
}
