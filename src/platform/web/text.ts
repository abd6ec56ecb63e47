import { useCallback } from 'react'
import { say, type TextKey, type Texts, type ValuesIfNeeded } from '../pure/text.ts'
import { useLanguage } from './language.ts'

/** Says a sentence of one screen in the language of the reader. */
export type Speak<En extends Readonly<Record<string, string>>> =
  <K extends TextKey<En>>(key: K, ...values: ValuesIfNeeded<En, K>) => string

/** `const t = useText(planText)`, then `t('title')` or `t('due', { count: 3 })`. */
export const useText = <En extends Readonly<Record<string, string>>>(texts: Texts<En>): Speak<En> => {
  const { language } = useLanguage()
  return useCallback((key, ...values) => say(texts, language, key, ...values), [texts, language])
}
