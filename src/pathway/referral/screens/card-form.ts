import type { InquiryCard } from '../referral.words.ts'
import { RELATIONS, SOURCES, URGENCIES } from '../referral.words.ts'

/** What stands in the fields of the card, exactly as typed. */
export const EMPTY = {
  relation: '', callerName: '', callerPhone: '', givenName: '', familyName: '', birthDate: '', age: '', language: 'en', phone: '', email: '', leave: '', safe: '',
  source: '', reason: '', urgency: 'standard', track: '', clientId: '', clientName: '', newPerson: '',
}
export type CardForm = typeof EMPTY
export type CardField = keyof CardForm

/** The form that a kept draft holds; anything unreadable is an empty card. */
export function readDraft(words: string): CardForm {
  try {
    const kept: unknown = words === '' ? {} : JSON.parse(words)
    if (typeof kept !== 'object' || kept === null) return EMPTY
    const known = Object.entries(kept).filter(([key, value]) => key in EMPTY && typeof value === 'string')
    return { ...EMPTY, ...Object.fromEntries(known) }
  } catch {
    return EMPTY
  }
}

const isDate = (words: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(words) && !Number.isNaN(Date.parse(words))

const isAge = (words: string): boolean => /^\d{1,3}$/u.test(words.trim()) && Number(words) <= 120

/** Which answers are still missing, in the order of the card. */
export function missingIn(form: CardForm): readonly (readonly [CardField, 'needs' | 'needsAge' | 'noDate'])[] {
  const required = ['relation', 'givenName', 'familyName', 'phone', 'leave', 'source', 'reason'] as const
  const empty = required.filter(field => form[field].trim() === '').map(field => [field, 'needs' as const] as const)
  if (form.birthDate !== '' && !isDate(form.birthDate)) return [...empty, ['birthDate', 'noDate']]
  if (form.age.trim() !== '' && !isAge(form.age)) return [...empty, ['age', 'needsAge']]
  return form.birthDate === '' && form.age.trim() === '' && form.clientId === '' ? [...empty, ['birthDate', 'needsAge']] : empty
}

const orNull = (words: string): string | null => words.trim() === '' ? null : words.trim()

/** The card as it is sent. */
export function cardOf(form: CardForm): InquiryCard {
  return {
    callerRelation: RELATIONS.find(one => one === form.relation) ?? 'other', callerName: orNull(form.callerName), callerPhone: orNull(form.callerPhone),
    givenName: form.givenName.trim(), familyName: form.familyName.trim(), birthDate: orNull(form.birthDate), age: form.age.trim() === '' ? null : Number(form.age),
    language: form.language === 'es' ? 'es' : 'en', phone: form.phone.trim(), email: orNull(form.email), mayLeaveMessage: form.leave === 'yes', safeContact: orNull(form.safe),
    source: SOURCES.find(one => one === form.source) ?? 'other', reason: form.reason.trim(), urgency: URGENCIES.find(one => one === form.urgency) ?? 'standard',
    preferredTrack: orNull(form.track), clientId: orNull(form.clientId), newPerson: form.newPerson === 'yes',
  }
}
