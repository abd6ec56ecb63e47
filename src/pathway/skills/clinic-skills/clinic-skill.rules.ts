import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import { hardToRead, wordsThatHurt } from '../library/skill-reading.rules.ts'
import { Skill } from '../library/skill.words.ts'
import type { SkillDraft } from './clinic-skill.words.ts'

/** The licence of words a clinic writes for itself. */
const OWN_WORDS = 'The clinic\'s own words'

/** A short name for the address and the tables: "Walk the dog" becomes own-walk-the-dog. */
export const idOf = (title: string): string =>
  `own-${title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '').slice(0, 60).replace(/-+$/u, '') || 'skill'}`

/** The skill a draft makes: practice knowledge, unless somebody adds it to the shipped library with its studies. */
export const skillOf = (draft: SkillDraft, id: string, version: number): Skill => {
  const { why, source, care, ...rest } = draft
  return {
    ...rest, ...(care !== undefined && { care }), id, version, licence: OWN_WORDS,
    evidence: { therapy: { en: 'Used in our clinic', es: 'Se usa en nuestra clínica' }, source, strength: 'practice', says: why },
  }
}

/**
 * Whether a skill may be given to clients: whole, at reading grade 5 in both languages, and without a word that shames.
 * Source: trust-and-ux section 19; the same checks the shipped library passes.
 */
export function mayBeGiven(skill: Skill): Decision<Skill, 'skills.not-whole' | 'skills.hard-to-read' | 'skills.hurtful-words'> {
  const whole = Skill.safeParse(skill)
  if (!whole.success) return no('skills.not-whole')
  if (wordsThatHurt(whole.data).length > 0) return no('skills.hurtful-words')
  return hardToRead(whole.data).length > 0 ? no('skills.hard-to-read') : yes(whole.data)
}
