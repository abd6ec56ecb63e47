import { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { PasskeyNotUsed } from './passkey-not-used.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

/** Why it did not work, right where it was tried. */
export function Trouble({ of }: { readonly of: Error | null | undefined }) {
  const t = useText(wayInText)
  if (of === null || of === undefined) return null
  const [field] = of instanceof Problem ? Object.values(of.fields) : []
  const sentence = of instanceof PasskeyNotUsed ? t('passkeyCancelled') : of instanceof Problem ? field ?? of.sentence : t('passkeyCancelled')
  return <p className={css.trouble} data-tone="attention" role="alert">{sentence}</p>
}
