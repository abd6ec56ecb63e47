import { fold } from '../../../people/client/client.rules.ts'
import list from './icd-10-cm.json' with { type: 'json' }

/** One code with its words: from the code list, or as this clinic has written it before. */
export interface CodedWords { readonly code: string, readonly words: string, readonly used: number }

const shipped: readonly { readonly code: string, readonly words: string }[] =
  list.codes.flatMap(([code, words]) => code === undefined || words === undefined ? [] : [{ code, words }])

/** What clinicians say, and what the code list calls it. Our own short list. */
const SAID: Readonly<Record<string, string>> = {
  mdd: 'major depressive', gad: 'generalized anxiety', ptsd: 'post-traumatic', ocd: 'obsessive-compulsive', adhd: 'attention-deficit hyperactivity', aud: 'alcohol', oud: 'opioid',
  bpd: 'borderline', dmdd: 'disruptive mood', arfid: 'avoidant/restrictive', meth: 'stimulant', methamphetamine: 'stimulant', amphetamine: 'stimulant', heroin: 'opioid', fentanyl: 'opioid',
  benzodiazepine: 'sedative', marijuana: 'cannabis', tobacco: 'nicotine', smoking: 'nicotine', gambling: 'pathological gambling', use: '', disorder: '', dysthymia: 'dysthymic', grief: 'grief',
}

const plain = (words: string): string => fold(words).replaceAll('.', '')

const says = (text: string, word: string): boolean => text.split(/[^a-z0-9]+/u).some(part => part.startsWith(word)) || text.includes(word)

/**
 * Codes for what was typed: by the beginning of a code, with or without its dot, or by every word in any order. What this clinic uses comes first.
 * Words written only once may tell of one person: they are not offered to another. Source: icd-10-cm.json; the words of the list are never changed, a diagnosis keeps the clinician's own.
 */
export function codesFor(typed: string, usedHere: readonly CodedWords[], most = 12): CodedWords[] {
  const asked = plain(typed.trim())
  if (asked.length < 2) return []
  const words = fold(typed).split(/\s+/u).flatMap(word => (SAID[word] ?? word).split(' ')).map(plain).filter(word => word !== '')
  const every = [...usedHere.map(one => ({ ...one, words: listed(one.code) ?? (one.used < 2 ? '' : one.words) })), ...shipped.filter(({ code }) => !usedHere.some(one => one.code === code)).map(one => ({ ...one, used: 0 }))]
  const byCode = every.filter(({ code }) => plain(code).startsWith(asked))
  const byWords = every.filter(one => !byCode.includes(one) && words.length > 0 && words.every(word => says(plain(one.words), word) || says(plain(shipped.find(({ code }) => code === one.code)?.words ?? ''), word)))
  return [...byCode, ...byWords].toSorted((a, b) => b.used - a.used).slice(0, most)
}

/** The words of the code list for a code, if it is in it. Source: icd-10-cm.json. */
export const listed = (code: string): string | undefined => shipped.find(one => one.code === code)?.words

/** From which release the list is. Source: icd-10-cm.json. */
export const listRelease = list.release
