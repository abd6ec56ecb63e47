import { TextInput } from '@mantine/core'
import { call } from '../../../platform/web/call.ts'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { namesIn } from '../names.rules.ts'
import type { Roster } from '../room.words.ts'
import type { saveGroupPart } from '../save-group-part.ts'
import type { GroupPart } from '../session.words.ts'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { useWritten } from './use-written.ts'
import { WordsArea } from './words-area.tsx'

const partOf = ({ shared }: Roster): GroupPart => ({
  topic: shared?.topic ?? '', unit: shared?.unit ?? '', held: shared?.held ?? '', interventions: shared?.interventions ?? '', climate: shared?.climate ?? '',
})

/** Says whom a text names, while it is written. */
export function NamesFound({ words, people }: { readonly words: string, readonly people: Parameters<typeof namesIn>[1] }) {
  const t = useText(noteText)
  const found = [...new Set(namesIn(words, people).map(name => name.words))]
  return (
    <div role="status">
      {found.length > 0 && <StatusPill tone="attention">{t('names', { count: found.length, names: found.join(', ') })}</StatusPill>}
    </div>
  )
}

/** The part that is true for everybody who was there, and names nobody. */
export function SharedPart({ roster }: { readonly roster: Roster }) {
  const t = useText(noteText)
  const frozen = roster.lines.some(({ note }) => note !== null && note.signedAt !== null)
  const { fields, set, state, problem, flush } = useWritten<GroupPart>({
    name: `shared/${roster.id}`, sessionId: roster.id, saved: partOf(roster), version: roster.shared?.version ?? 0,
    keep: (part, sending) => call<typeof saveGroupPart>('session.save-group-part', { sessionId: roster.id, part }, sending),
    into: (known, part, { version }) => ({ ...known, shared: { authorId: known.shared?.authorId ?? roster.id, ...known.shared, ...part, version } }),
  })
  const leave = (): void => { void flush() }
  if (frozen) {
    return (
      <Section title={t('shared')} lead={t('frozen')}>
        <p className={css.words}>{[fields.topic, fields.unit, fields.held, fields.interventions, fields.climate].filter(Boolean).join('\n\n')}</p>
      </Section>
    )
  }
  return (
    <Section title={t('shared')} lead={t('sharedLead')} action={<SavedState state={state} />}>
      <div className={css.write}>
        <div className={css.two}>
          <TextInput label={t('topic')} value={fields.topic} placeholder={roster.topic} onChange={event => set({ topic: event.currentTarget.value })} onBlur={leave} />
          <TextInput label={t('unit')} value={fields.unit} onChange={event => set({ unit: event.currentTarget.value })} onBlur={leave} />
          <TextInput label={t('held')} value={fields.held} onChange={event => set({ held: event.currentTarget.value })} onBlur={leave} />
        </div>
        <WordsArea label={t('interventions')} rows={2} value={fields.interventions} people={roster.lines} onChange={interventions => set({ interventions })} onBlur={leave} />
        <WordsArea label={t('climate')} value={fields.climate} people={roster.lines} onChange={climate => set({ climate })} onBlur={leave} />
        <NamesFound words={[fields.topic, fields.held, fields.interventions, fields.climate].join('\n')} people={roster.lines} />
        {problem !== null && <p className={css.problem} role="alert">{problem.sentence}</p>}
      </div>
    </Section>
  )
}
