import { IconBackpack } from '@tabler/icons-react'
import { useLanguage } from '../../../platform/web/language.ts'
import { bringIn } from '../bring/bring.rules.ts'
import type { Bring } from '../bring/bring.words.ts'

/** What staff ask to bring, in the reader's language or the one there is. */
export function BringWords({ bring }: { readonly bring: Bring }) {
  const { language } = useLanguage()
  const said = bringIn(bring, language)
  return <><IconBackpack size={18} stroke={1.6} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> <span lang={said.language}>{said.words}</span></>
}
