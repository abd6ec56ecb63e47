import { Button } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { download } from '../../../../platform/web/call.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { Problem } from '../../../../platform/web/problem.ts'
import { useText } from '../../../../platform/web/text.ts'
import { noteText } from '../../screens/note.text.ts'
import type { notePaper } from '../note-paper.ts'

/** Signed notes as a file: all of a client, or one. Nobody else's name is in it. */
export function NotesAsPdf({ clientId, noteId }: { readonly clientId: string, readonly noteId?: string }) {
  const t = useText(noteText)
  const [busy, setBusy] = useState(false)
  const fetchIt = (): void => {
    setBusy(true)
    download<typeof notePaper>('session.note-paper', { clientId, ...(noteId !== undefined && { noteId }) }).catch((problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem
      notify({ tone: 'attention', message: problem.sentence })
    }).finally(() => setBusy(false))
  }
  return <div><Button variant="default" title={t('asPdfHelp')} leftSection={<IconFileDownload size={18} aria-hidden />} loading={busy} onClick={fetchIt}>{t(noteId === undefined ? 'asPdfAll' : 'asPdf')}</Button></div>
}
