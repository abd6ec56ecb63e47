import type { SkillDraft } from '../clinic-skill.words.ts'
import type { Skill } from '../../library/skill.words.ts'

/** One text in both languages, while it is being written. */
export interface Both { readonly en: string, readonly es: string }

/** A skill while it is being written. */
export interface Written {
  readonly title: Both, readonly line: Both, readonly why: Both, readonly after: Both, readonly source: string
  readonly kind: Skill['kind'], readonly helpsWith: readonly string[], readonly serves: readonly string[], readonly minutes: number
  readonly steps: readonly { readonly text: Both, readonly seconds: number | null }[]
  readonly checked: Both
}

const empty: Both = { en: '', es: '' }

/** An empty page to write on, or a skill to make better. */
export const writtenOf = (skill: Skill | null): Written => skill === null
  ? { title: empty, line: empty, why: empty, after: empty, source: '', kind: 'stress', helpsWith: [], serves: [], minutes: 5, steps: [1, 2, 3].map(() => ({ text: empty, seconds: null })), checked: empty }
  : {
      title: skill.title, line: skill.line, why: skill.evidence.says, after: skill.after, source: skill.evidence.source, kind: skill.kind, helpsWith: skill.helpsWith,
      serves: skill.serves, minutes: skill.minutes, steps: skill.steps.map(({ text, seconds }) => ({ text, seconds: seconds ?? null })),
      checked: { en: skill.reviewedBy.en ?? '', es: skill.reviewedBy.es ?? '' },
    }

const whole = ({ en, es }: Both): boolean => en.trim() !== '' && es.trim() !== ''

/** Is everything there that a skill needs? */
export const isWhole = ({ title, line, why, after, source, helpsWith, serves, steps }: Written): boolean =>
  [title, line, why, after, ...steps.map(({ text }) => text)].every(whole) && source.trim() !== '' && helpsWith.length > 0 && serves.length > 0 && steps.length >= 3

/** What is written, as the server takes it. */
export const draftOf = (written: Written, known: { readonly moments: readonly SkillDraft['helpsWith'][number][], readonly goals: readonly SkillDraft['serves'][number][] }): SkillDraft => ({
  title: written.title, line: written.line, why: written.why, after: written.after, source: written.source, kind: written.kind, minutes: written.minutes,
  helpsWith: known.moments.filter(moment => written.helpsWith.includes(moment)), serves: known.goals.filter(goal => written.serves.includes(goal)),
  steps: written.steps.map(({ text, seconds }) => ({ text, ...(seconds !== null && { seconds }) })),
  reviewedBy: { en: written.checked.en.trim() === '' ? null : written.checked.en, es: written.checked.es.trim() === '' ? null : written.checked.es },
})

/** Everything a client would read, in one language, for the reading grade. */
export const readingOf = ({ title, line, why, after, steps }: Written, language: 'en' | 'es'): readonly string[] =>
  [title, line, why, after, ...steps.map(({ text }) => text)].map(both => both[language]).filter(words => words.trim() !== '')
