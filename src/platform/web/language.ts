import { createContext, useContext } from 'react'
import { languages, type Language } from '../pure/text.ts'
import { remembered, useRemembered } from './remembered.ts'

const browserLanguage = (): Language =>
  globalThis.navigator?.language?.toLowerCase().startsWith('es') === true ? 'es' : 'en'

const chosen = remembered('language', languages, browserLanguage)

const tellBrowser = (): void => {
  if (typeof document !== 'undefined') document.documentElement.lang = chosen.get()
}
chosen.subscribe(tellBrowser)
tellBrowser()

/** The language this browser shows now. */
export const currentLanguage = (): Language => chosen.get()

/** Whatever stands inside is said in this language, whoever reads the screen: paper for somebody else. */
export const SaidIn = createContext<Language | null>(null)

/** The language of the screen, or of the paper it stands on, and the switch. */
export const useLanguage = (): { readonly language: Language, readonly setLanguage: (language: Language) => void } => {
  const [language, set] = useRemembered(chosen)
  return { language: useContext(SaidIn) ?? language, setLanguage: set }
}
