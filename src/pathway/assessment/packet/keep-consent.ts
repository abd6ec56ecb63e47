import { sign } from '../../../people/signature/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import type { Context } from '../../../platform/server/action.ts'
import { insertConsent } from './consent.store.ts'
import { consentForms, type Answered, type ConsentAnswer } from './consent.words.ts'

type Keeping = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** Keeps one answer in the words of today. The client signs for themselves; under a paper stands who typed it in, as witness. */
export async function keepConsent(context: Keeping, clientId: string, { form: asked, version, language, answer }: Answered, where: Pick<ConsentAnswer, 'source' | 'paperDay'>): Promise<ConsentAnswer> {
  const { db, actor, now, newId } = context
  const form = consentForms.forms.find(({ id }) => id === asked)
  if (form === undefined || version !== consentForms.version) throw new Refusal('assessment.other-consent')
  const kept: ConsentAnswer = { form: form.id, version, answer, at: now, ...where }
  const id = newId()
  const onPaper = where.source === 'paper'
  await insertConsent(db, actor.clinicId, { ...kept, id, clientId, language, enteredBy: onPaper ? actor.id : null })
  if (answer === 'signed') {
    const content = { form: form.id, version, words: form.words[language], ...(onPaper && { paperDay: where.paperDay }) }
    await sign(context, { clientId, kind: 'consent-form', id, version: 1, meaning: onPaper ? 'witness' : 'client', content })
  }
  return kept
}
