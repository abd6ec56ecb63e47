import { useText } from '../../../../platform/web/text.ts'
import { noteText } from '../../screens/note.text.ts'
import { OWN_PACE } from '../due.words.ts'

/** Why a note is due then: a law as it is cited, the clinic's own pace in the reader's language. */
export function useCited(): (citation: string) => string {
  const t = useText(noteText)
  return citation => citation === OWN_PACE?.citation ? t('ownPace') : citation
}
