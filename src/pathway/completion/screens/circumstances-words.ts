import type { Speak as Spoken } from '../../../platform/web/text.ts'
import type { Circumstances } from '../circumstances/circumstances.words.ts'
import type { circumstancesText } from './circumstances.text.ts'

type Speak = Spoken<typeof circumstancesText['en']>

/** What is asked, in the order of the form. */
export const ASKED = ['living', 'work', 'notWorking', 'arrests', 'selfHelp', 'used'] as const

/** The answers in words; null where it is not known. */
export const answersInWords = (t: Speak, said: Circumstances): Readonly<Record<(typeof ASKED)[number], string | null>> => ({
  living: said.living && t(`l-${said.living}`), work: said.work && t(`w-${said.work}`), notWorking: said.notWorking && t(`n-${said.notWorking}`),
  arrests: said.arrests && t(`a-${said.arrests}`), selfHelp: said.selfHelp && t(`h-${said.selfHelp}`),
  used: said.used && (said.used.map(({ substance, often }) => often === null ? t(`s-${substance}`) : t('uses', { substance: t(`s-${substance}`), often: t(`o-${often}`).toLocaleLowerCase() })).join(', ') || t('noSubstance')),
})
