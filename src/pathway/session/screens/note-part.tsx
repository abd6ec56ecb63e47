import { Button, Chip, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call, useAct } from '../../../platform/web/call.ts'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import participation from '../participation.json' with { type: 'json' }
import type { Roster, RosterLine } from '../room.words.ts'
import type { saveNote } from '../save-note.ts'
import type { NoteWords } from '../session.words.ts'
import { NoteFacts } from './note-facts.tsx'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { NamesFound } from './shared-part.tsx'
import { useWritten } from './use-written.ts'

const NOTHING: NoteWords = {
  participation: null, response: '', progress: '', risk: '', nextStep: '', objectiveIds: [], interventions: '', tookPart: '', skills: [],
}

/** The words of a note as they are now, always in the same order; a note not begun has none. */
export const wordsOf = ({ note }: RosterLine): NoteWords => {
  const { participation: level, response, progress, risk, nextStep, objectiveIds, interventions, tookPart, skills } = note ?? NOTHING
  return { participation: level, response, progress, risk, nextStep, objectiveIds, interventions, tookPart, skills }
}

type Fields = Pick<ReturnType<typeof useWritten<NoteWords>>, 'fields' | 'set'>

function Participation({ name, fields, set }: Fields & { readonly name: string }) {
  const t = useText(noteText)
  const { language } = useLanguage()
  return (
    <div role="group" aria-label={`${t('participation')}: ${name}`}>
      <p className={css.label}>{t('participation')}</p>
      <Chip.Group value={String(fields.participation ?? '')} onChange={value => set({ participation: Number(value) })}>
        <div className={css.choices}>
          {participation.map(({ level, helpEn, helpEs, ...words }) => (
            <Chip key={level} value={String(level)} size="sm" title={language === 'es' ? helpEs : helpEn}>{`${level} ${words[language]}`}</Chip>
          ))}
        </div>
      </Chip.Group>
    </div>
  )
}

function Objectives({ line, fields, set }: Fields & { readonly line: RosterLine }) {
  const t = useText(noteText)
  if (line.objectives.length === 0) return <p className={css.quiet}>{t('noObjectives')}</p>
  return (
    <div role="group" aria-label={`${t('objectives')}: ${line.spoken}`}>
      <p className={css.label}>{t('objectives')}</p>
      <Chip.Group multiple value={[...fields.objectiveIds]} onChange={objectiveIds => set({ objectiveIds })}>
        <div className={css.choices}>{line.objectives.map(({ id, words }) => <Chip key={id} value={id} size="sm">{words}</Chip>)}</div>
      </Chip.Group>
    </div>
  )
}

interface OfField extends Fields { readonly label: string, readonly field: 'response' | 'progress' | 'risk' | 'nextStep' | 'interventions' | 'tookPart', readonly rows?: number, readonly onLeave: () => void }

function WordsField({ label, field, rows = 1, fields, set, onLeave }: OfField) {
  return <Textarea label={label} autosize minRows={rows} value={fields[field]} onChange={event => set({ [field]: event.currentTarget.value })} onBlur={onLeave} />
}

function Writing({ roster, line }: { readonly roster: Roster, readonly line: RosterLine }) {
  const t = useText(noteText)
  const { fields, set, state, problem, flush } = useWritten<NoteWords>({
    name: `note/${roster.id}/${line.clientId}`, sessionId: roster.id, saved: wordsOf(line), version: line.note?.version ?? 0,
    keep: (words, sending) => call<typeof saveNote>('session.save-note', { sessionId: roster.id, clientId: line.clientId, words }, sending),
    into: (known, words, kept) => ({ ...known, lines: known.lines.map(other => other.clientId !== line.clientId || other.note === null ? other
      : { ...other, note: { ...other.note, ...words, version: kept.version } }) }),
  })
  const [more, setMore] = useState(fields.progress !== '' || fields.risk !== '' || roster.kind !== 'group')
  const common = { fields, set, onLeave: () => { void flush() } }
  const others = roster.lines.filter(({ clientId }) => clientId !== line.clientId)
  return (
    <div className={css.write}>
      {line.note?.returnRemark !== null && line.note?.returnRemark !== undefined && <p className={css.last}>{t('returnedBy', { remark: line.note.returnRemark })}</p>}
      <Participation name={line.spoken} fields={fields} set={set} />
      {roster.kind === 'family' && <WordsField label={t('tookPart')} field="tookPart" {...common} />}
      {roster.kind !== 'group' && <WordsField label={t('whatWasDone')} field="interventions" rows={2} {...common} />}
      <WordsField label={t('response', { name: line.spoken })} field="response" rows={2} {...common} />
      <Objectives line={line} fields={fields} set={set} />
      {more && <WordsField label={t('progress')} field="progress" {...common} />}
      {more && <WordsField label={t('risk')} field="risk" {...common} />}
      <WordsField label={t('nextStep')} field="nextStep" {...common} />
      <NamesFound words={[fields.response, fields.progress, fields.risk, fields.nextStep].join('\n')} people={others} />
      <div className={css.head}>
        {more ? <span /> : <Button variant="subtle" size="xs" onClick={() => setMore(true)}>{t('moreFields')}</Button>}
        <SavedState state={state} />
      </div>
      {problem !== null && <p className={css.problem} role="alert">{problem.sentence}</p>}
    </div>
  )
}

function OfSomebodyElse({ roster, line }: { readonly roster: Roster, readonly line: RosterLine }) {
  const t = useText(noteText)
  const take = useAct<typeof saveNote>('session.save-note', { refresh: ['session.'], ifMatch: () => line.note?.version ?? 0 })
  return (
    <div className={css.write}>
      <p className={css.quiet}>{t('somebodyElses', { name: line.note?.author ?? '' })}</p>
      <p className={css.words}>{line.note?.response}</p>
      <div>
        <Button variant="default" loading={take.isPending} onClick={() => take.mutate({ sessionId: roster.id, clientId: line.clientId, words: wordsOf(line), takeOver: true })}>
          {t('takeOver')}
        </Button>
      </div>
    </div>
  )
}

/** One person's part: the facts beside, the words to write. */
export function NotePart({ roster, line, me }: { readonly roster: Roster, readonly line: RosterLine, readonly me: string }) {
  const t = useText(noteText)
  const when = useWhen(roster.zone)
  const { note } = line
  return (
    <section className={css.part} aria-label={line.spoken}>
      <NoteFacts roster={roster} line={line} />
      {note !== null && note.signedAt !== null ? (
        <div className={css.write}>
          <p className={css.quiet}>{t('noteSigned', { when: when.dayTime(note.signedAt) })}</p>
          <p className={css.words}>{[note.interventions, note.response, note.progress, note.risk, note.nextStep].filter(Boolean).join('\n\n')}</p>
        </div>
      ) : note !== null && note.authorId !== me ? <OfSomebodyElse roster={roster} line={line} /> : <Writing roster={roster} line={line} />}
    </section>
  )
}
