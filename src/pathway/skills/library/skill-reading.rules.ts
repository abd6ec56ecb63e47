import {
  fernandezHuertaEase, fleschKincaidGrade, PLAIN_ENGLISH_GRADE, PLAIN_SPANISH_EASE,
} from '../../../platform/pure/reading-grade.ts'
import type { Language } from '../../../platform/pure/text.ts'
import { hurtfulWordsIn } from '../../safety/content/wording.rules.ts'
import type { Skill, SkillStep } from './skill.words.ts'

/**
 * A single step may be a little harder than the skill as a whole.
 * Source: our rule; the Flesch-Kincaid score of one short sentence swings widely.
 */
export const STEP_ENGLISH_GRADE = 7

/** The ease below which a single Spanish step is too hard: the "normal" band. Source: Fernandez Huerta 1959 */
export const STEP_SPANISH_EASE = 60

/** One place in a skill that reads harder than a client should have to read; step 0 means the skill as a whole. */
export interface HardToRead {
  readonly language: Language
  readonly step: number
  readonly score: number
  readonly limit: number
}

/** Everything a client reads in a skill, in order. The names of the therapy and the source are not counted. */
export function textOfSkill(skill: Skill, language: Language): readonly string[] {
  const care = skill.care === undefined ? [] : [skill.care[language]]
  const steps = skill.steps.flatMap((step) => textOfStep(step, language))
  const opening = [skill.title[language], skill.line[language], skill.evidence.says[language]]
  return [...opening, ...care, ...steps, skill.after[language]]
}

function textOfStep(step: SkillStep, language: Language): readonly string[] {
  return step.prompt === undefined ? [step.text[language]] : [step.text[language], step.prompt[language]]
}

/** Where a skill is too hard to read; an empty list means it can be given to a client. */
export function hardToRead(skill: Skill): readonly HardToRead[] {
  const parts = [
    { step: 0, en: textOfSkill(skill, 'en'), es: textOfSkill(skill, 'es') },
    ...skill.steps.map(({ text }, index) => ({ step: index + 1, en: text.en, es: text.es })),
  ]
  return parts.flatMap(({ step, en, es }): readonly HardToRead[] => {
    const grade = fleschKincaidGrade(en) ?? 0
    const ease = fernandezHuertaEase(es) ?? 100
    const highest = step === 0 ? PLAIN_ENGLISH_GRADE : STEP_ENGLISH_GRADE
    const lowest = step === 0 ? PLAIN_SPANISH_EASE : STEP_SPANISH_EASE
    return [
      ...(grade > highest ? [{ language: 'en' as const, step, score: grade, limit: highest }] : []),
      ...(ease < lowest ? [{ language: 'es' as const, step, score: ease, limit: lowest }] : []),
    ]
  })
}

/** Words in a skill that would shame the person who reads it, in both languages. */
export function wordsThatHurt(skill: Skill): readonly string[] {
  return [
    ...textOfSkill(skill, 'en').flatMap((text) => hurtfulWordsIn(text, 'en')),
    ...textOfSkill(skill, 'es').flatMap((text) => hurtfulWordsIn(text, 'es')),
  ]
}
