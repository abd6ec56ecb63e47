import { Anchor, Button, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { library } from '../../skills/library.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../platform/web/kit/print-sheet.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { addAddendum } from '../add-addendum.ts'
import type { cosign } from '../cosign.ts'
import { noteState } from '../note.rules.ts'
import participation from '../participation.json' with { type: 'json' }
import type { returnNote } from '../return-note.ts'
import type { showNote } from '../show-note.ts'
import { NotesAsPdf } from '../leaving/screens/notes-as-pdf.tsx'
import { NoteStanding } from './chart-notes-page.tsx'
import { MoveNoteSheet } from './move-note-sheet.tsx'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { ProveSheet } from './prove-sheet.tsx'
import { ServedByNote } from './served-by-note.tsx'

type Shown = OutputOf<typeof showNote>

/** Words with other people's names marked on the screen and left out on paper. */
function Named({ words, names }: { readonly words: string, readonly names: readonly string[] }) {
  const t = useText(noteText)
  if (names.length === 0) return words
  const parts = words.split(new RegExp(`(${names.map(name => name.replaceAll(/[^\p{L}\p{M}]/gu, '')).join('|')})`, 'u'))
  return parts.map((part, at) => names.includes(part) ? (
    <span key={`${at} ${part}`}><mark className={css.named} data-print="no">{part}</mark><span className={css.onPaper}>{t('otherPerson')}</span></span>
  ) : part)
}

function Part({ label, words, names = [] }: { readonly label: string, readonly words: string | undefined, readonly names?: readonly string[] }) {
  if (words === undefined || words.trim() === '') return null
  return <div><p className={css.label}>{label}</p><p className={css.words}><Named words={words} names={names} /></p></div>
}

const FIELDS = ['interventions', 'response', 'progress', 'risk', 'nextStep'] as const

/** The words of a note under the labels of the form it was written in. */
function Sections({ of }: { readonly of: Shown }) {
  const t = useText(noteText)
  const { note, names } = of
  const label = { interventions: t('interventions'), response: t('response', { name: of.clientName }), progress: t('progress'), risk: t('risk'), nextStep: t('nextStep') }
  const named = note.shared?.form?.sections ?? []
  const order = [...named.flatMap(({ field }) => FIELDS.find(known => known === field) ?? []), ...FIELDS.filter(field => !named.some(section => section.field === field))]
  return order.map(field => <Part key={field} label={named.find(section => section.field === field)?.label ?? label[field]} words={note[field]} names={names} />)
}

function Skills({ ids }: { readonly ids: readonly string[] }) {
  const t = useText(noteText)
  const { language } = useLanguage()
  const known = useAsk<typeof library>('skills.library', {}, { enabled: ids.length > 0 })
  return <Part label={t('skills')} words={ids.map(id => known.data?.find(skill => skill.id === id)?.title[language] ?? '').filter(Boolean).join(', ')} />
}

function Words({ of }: { readonly of: Shown }) {
  const t = useText(noteText)
  const { language } = useLanguage()
  const when = useWhen(of.zone)
  const { note } = of
  const taken = participation.find(({ level }) => level === note.participation)
  return (
    <div className={css.write}>
      <Facts>
        <Fact label={t('service')}>{`${when.day(of.startsAt)}, ${when.span(of.startsAt, of.endsAt)}`}</Fact>
        {note.shared !== null && <Fact label={t('minutesThere')}>{t('minutes', { minutes: note.shared.minutes })}</Fact>}
        {taken && <Fact label={t('participation')}>{taken[language]}</Fact>}
        <Fact label={t('author')}>{note.author}</Fact>
      </Facts>
      {note.shared !== null && <Part label={t('topic')} words={[note.shared.topic, note.shared.unit].filter(Boolean).join(', ')} names={of.names} />}
      <Part label={t('groupInterventions')} words={note.shared?.interventions} names={of.names} />
      <Part label={t('climate')} words={note.shared?.climate} names={of.names} />
      <Part label={t('tookPart')} words={note.tookPart} names={of.names} />
      <Sections of={of} />
      <Part label={t('aside')} words={note.shared?.aside} names={of.names} />
      <Skills ids={note.skills} />
      <Part label={t('objectives')} words={of.objectives.map(({ words }) => words).join('\n')} />
      {note.likenessReason !== null && <p className={css.quiet}>{t('likenessWhy', { percent: note.likeness ?? 0, reason: note.likenessReason })}</p>}
      {of.addenda.map(({ id, words, author, writtenAt }) => <Part key={id} label={`${t('addendum')}: ${author}, ${when.dayTime(writtenAt)}`} words={words} names={of.names} />)}
      {of.returned.map(({ version, remark, by, returnedAt }) => <Part key={version} label={`${t('editions')}: ${by}, ${when.dayTime(returnedAt)}`} words={remark} names={of.names} />)}
    </div>
  )
}

function Signatures({ of }: { readonly of: Shown }) {
  const t = useText(noteText)
  const when = useWhen(of.zone)
  if (of.signatures.length === 0) return null
  return (
    <div>
      <p className={css.label}>{t('signatures')}</p>
      {of.signatures.map(({ signer, signedAt, meaning, version }) => <p key={`${meaning} ${version}`} className={css.quiet}>{`${signer}, ${t(meaning)}, ${when.dayTime(signedAt)}`}</p>)}
      <p className={css.quiet}>{of.intact ? t('intact') : t('notIntact')}</p>
    </div>
  )
}

function Addendum({ noteId }: { readonly noteId: string }) {
  const t = useText(noteText)
  const [words, setWords] = useState('')
  const add = useAct<typeof addAddendum>('session.add-addendum', { refresh: ['session.'], onDone: () => { setWords(''); notify({ message: t('added') }) } })
  return (
    <Section title={t('addAddendum')} lead={t('addendumHelp')}>
      <div className={css.write}>
        <Textarea label={t('addendum')} autosize minRows={2} value={words} onChange={event => setWords(event.currentTarget.value)} />
        <div><Button disabled={words.trim() === ''} loading={add.isPending} onClick={() => add.mutate({ noteId, words })}>{t('keep')}</Button></div>
      </div>
    </Section>
  )
}

function Supervision({ noteId }: { readonly noteId: string }) {
  const t = useText(noteText)
  const [remark, setRemark] = useState('')
  const [proving, setProving] = useState(false)
  const sign = useAct<typeof cosign>('session.cosign', {
    refresh: ['session.', 'task.'], onDone: () => notify({ message: t('cosignedDone') }),
    onProblem: problem => {
      if (problem.code !== 'sign-in.proof-needed') return false
      setProving(true)
      return true
    },
  })
  const giveBack = useAct<typeof returnNote>('session.return-note', { refresh: ['session.', 'task.'], onDone: () => notify({ message: t('returnedDone') }) })
  return (
    <Section title={t('waits-for-cosign')}>
      <div className={css.write}>
        <div><Button loading={sign.isPending} onClick={() => sign.mutate({ noteId })}>{t('cosign')}</Button></div>
        <Textarea label={t('remarkLabel')} autosize minRows={1} value={remark} onChange={event => setRemark(event.currentTarget.value)} />
        <div><Button variant="default" disabled={remark.trim() === ''} loading={giveBack.isPending} onClick={() => giveBack.mutate({ noteId, remark })}>{t('returnIt')}</Button></div>
      </div>
      <ProveSheet opened={proving} onClose={() => setProving(false)} onProven={() => { setProving(false); sign.mutate({ noteId }) }} />
    </Section>
  )
}

/** One note as it stands in the chart: read, printed, added to, signed by a supervisor. */
export function NotePage({ params }: PageProps) {
  const t = useText(noteText)
  const noteId = params['noteId'] ?? ''
  const [moving, setMoving] = useState(false)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const asked = useAsk<typeof showNote>('session.note', { noteId })
  if (asked.isPending) return <LoadingState lines={8} />
  if (asked.isError) return <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />
  const { data } = asked
  const mayMove = me.data?.id === data.note.authorId || me.data?.roles.includes('director') === true
  const supervises = me.data !== undefined && me.data.id !== data.note.authorId && me.data.roles.some(role => role === 'therapist' || role === 'director')
  return (
    <div className={css.stack}>
      <div data-print="no" className={css.head}><Anchor component={Link} to={`/clients/${data.clientId}/notes`}>{t('back')}</Anchor><span className={css.choices}><NoteStanding of={data.note} />{data.note.signedAt !== null && <NotesAsPdf clientId={data.clientId} noteId={noteId} />}</span></div>
      <PrintSheet title={data.topic} head={<p>{data.clientName}</p>} foot={<p>{t('printFoot')}</p>}>
        <Words of={data} />
        <div className={css.under}><Signatures of={data} /></div>
      </PrintSheet>
      <div data-print="no" className={css.stack}>
        <ServedByNote note={data} />
        {supervises && noteState(data.note) === 'waits-for-cosign' && <Supervision noteId={noteId} />}
        {data.note.signedAt !== null && <Addendum noteId={noteId} />}
        {mayMove && <div><Button variant="subtle" color="gray" onClick={() => setMoving(true)}>{t('wrongChart')}</Button></div>}
        {moving && <MoveNoteSheet noteId={noteId} signed={data.note.signedAt !== null} onClose={() => setMoving(false)} />}
      </div>
    </div>
  )
}
