import { Button, Chip, MultiSelect } from '@mantine/core'
import { useState } from 'react'
import type { library } from '../../skills/library.ts'
import { call, useAct, useAsk } from '../../../platform/web/call.ts'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import participation from '../participation.json' with { type: 'json' }
import { FamilyAside } from '../aside/screens/family-aside.tsx'
import { defaultForms, type FormField } from '../form.words.ts'
import type { Called } from '../names.rules.ts'
import type { noteForms } from '../note-forms.ts'
import type { Roster, RosterLine } from '../room.words.ts'
import type { saveNote } from '../save-note.ts'
import type { NoteWords } from '../session.words.ts'
import { NoteFacts } from './note-facts.tsx'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { NamesFound } from './shared-part.tsx'
import { useWritten } from './use-written.ts'
import { WordsArea } from './words-area.tsx'

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

interface OfField extends Fields { readonly label: string, readonly field: FormField | 'tookPart', readonly rows?: number, readonly people: readonly Called[], readonly onLeave: () => void }

function WordsField({ label, field, rows = 1, fields, set, people, onLeave }: OfField) {
  return <WordsArea label={label} rows={rows} value={fields[field]} people={people} onChange={words => set({ [field]: words })} onBlur={onLeave} />
}

function Skills({ fields, set }: Fields) {
  const t = useText(noteText)
  const { language } = useLanguage()
  const known = useAsk<typeof library>('skills.library', {})
  return (
    <MultiSelect
      label={t('skills')} searchable value={[...fields.skills]} data={(known.data ?? []).map(({ id, title }) => ({ value: id, label: title[language] }))}
      onChange={skills => set({ skills })} maxValues={20} hidePickedOptions
    />
  )
}

function Writing({ roster, line }: { readonly roster: Roster, readonly line: RosterLine }) {
  const t = useText(noteText)
  const { fields, set, state, problem, flush } = useWritten<NoteWords>({
    name: `note/${roster.id}/${line.clientId}`, sessionId: roster.id, saved: wordsOf(line), version: line.note?.version ?? 0,
    keep: (words, sending) => call<typeof saveNote>('session.save-note', { sessionId: roster.id, clientId: line.clientId, words }, sending),
    into: (known, words, kept) => ({ ...known, lines: known.lines.map(other => other.clientId !== line.clientId || other.note === null ? other
      : { ...other, note: { ...other.note, ...words, version: kept.version } }) }),
  })
  const forms = useAsk<typeof noteForms>('session.note-forms', {})
  const { language } = useLanguage()
  const form = (forms.data ?? defaultForms)[roster.kind]
  const [more, setMore] = useState(form.sections.some(({ field, folded }) => folded === true && fields[field] !== '') || fields.skills.length > 0)
  const others = roster.lines.filter(({ clientId }) => clientId !== line.clientId)
  const common = { fields, set, people: others, onLeave: () => { void flush() } }
  return (
    <div className={css.write}>
      {line.note?.returnRemark !== null && line.note?.returnRemark !== undefined && <p className={css.last}>{t('returnedBy', { remark: line.note.returnRemark })}</p>}
      <Participation name={line.spoken} fields={fields} set={set} />
      {roster.kind === 'family' && <WordsField label={t('tookPart')} field="tookPart" {...common} />}
      {form.sections.filter(({ folded }) => folded !== true || more).map((section, at) => (
        <WordsField key={section.field} label={section[language].replace('{{name}}', line.spoken)} field={section.field} rows={at === 0 ? 2 : 1} {...common} />
      ))}
      {roster.kind === 'family' && <FamilyAside sessionId={roster.id} clientId={line.clientId} name={line.spoken} />}
      <Objectives line={line} fields={fields} set={set} />
      {more && <Skills fields={fields} set={set} />}
      <NamesFound words={[fields.interventions, fields.response, fields.progress, fields.risk, fields.nextStep].join('\n')} people={others} />
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
