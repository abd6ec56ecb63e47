import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { useText } from '../../../platform/web/text.ts'
import { wasThere } from '../minutes.rules.ts'
import type { Roster } from '../room.words.ts'
import { NotePart } from './note-part.tsx'
import { noteText } from './note.text.ts'
import css from './notes.module.css'
import { PhrasesSheet } from './phrases-sheet.tsx'
import { sessionText } from './session.text.ts'
import { SharedPart } from './shared-part.tsx'

/** The shared part, then one part for each person who was there. */
export function NotesPanel({ roster }: { readonly roster: Roster }) {
  const t = useText(noteText)
  const s = useText(sessionText)
  const [phrases, setPhrases] = useState(false)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const there = roster.lines.filter(({ mark, note }) => note !== null || (mark !== null && wasThere(mark.status)))
  if (me.data === undefined) return <LoadingState />
  return (
    <div className={css.stack}>
      <div className={css.head}><p className={css.quiet}>{t('slashHint')}</p><Button variant="subtle" size="xs" onClick={() => setPhrases(true)}>{t('phrases')}</Button></div>
      {phrases && <PhrasesSheet onClose={() => setPhrases(false)} />}
      {roster.kind === 'group' && <SharedPart roster={roster} />}
      {there.length === 0 && <EmptyState title={t('nobodyHere')}>{t('nobodyHereWhy')}</EmptyState>}
      {there.map(line => <NotePart key={line.clientId} roster={roster} line={line} me={me.data.id} />)}
      {there.length > 0 && <div className={css.foot}><span /><Button component={Link} to={`/sessions/${roster.id}/review`} size="md">{s('tabReview')}</Button></div>}
    </div>
  )
}
