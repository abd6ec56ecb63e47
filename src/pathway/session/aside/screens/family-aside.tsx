import { Switch } from '@mantine/core'
import { useCallback } from 'react'
import { call, useAct, useAsk, type OutputOf } from '../../../../platform/web/call.ts'
import type { DraftSending } from '../../../../platform/web/draft-keeper.ts'
import { InlineEditor } from '../../../../platform/web/kit/inline-editor.tsx'
import { useText } from '../../../../platform/web/text.ts'
import { noteText } from '../../screens/note.text.ts'
import css from '../../screens/notes.module.css'
import type { familyAside, saveFamilyAside } from '../family-aside.ts'

interface Where { readonly sessionId: string, readonly clientId: string, readonly name: string }

function Editor({ sessionId, clientId, name, saved, onKept }: Where & { readonly saved: OutputOf<typeof familyAside>, readonly onKept: () => void }) {
  const t = useText(noteText)
  const save = useCallback(async (words: string, sending: DraftSending): Promise<void> => {
    await call<typeof saveFamilyAside>('session.save-family-aside', { sessionId, clientId, words, belongs: saved.belongs }, { ...sending, ifMatch: saved.version })
    onKept()
  }, [sessionId, clientId, saved.belongs, saved.version, onKept])
  const decide = useAct<typeof saveFamilyAside>('session.save-family-aside', { refresh: ['session.family-aside'], ifMatch: () => saved.version })
  return (
    <div className={css.aside}>
      <InlineEditor label={t('asideTitle')} hint={t(saved.belongs ? 'asideGoesIn' : 'asideLead', { name })} name={`aside/${sessionId}/${clientId}`} saved={saved.words} save={save} />
      <Switch
        label={t('asideBelongs', { name })} checked={saved.belongs} disabled={decide.isPending || (saved.words === '' && !saved.belongs)}
        onChange={event => decide.mutate({ sessionId, clientId, words: saved.words, belongs: event.currentTarget.checked })}
      />
    </div>
  )
}

/** What a family member told about themselves: for the author alone, unless the author decides that it belongs in the client's note. */
export function FamilyAside(where: Where) {
  const { sessionId, clientId } = where
  const { data, refetch } = useAsk<typeof familyAside>('session.family-aside', { sessionId, clientId })
  const again = useCallback(() => { void refetch() }, [refetch])
  return data === undefined ? null : <Editor {...where} saved={data} onKept={again} />
}
