import type { SectionAnswers } from '../assessment.words.ts'
import { interview, type Question, type Section } from './interview.words.ts'

/** A section of the interview by its name. Source: interview.json. */
export const sectionOf = (id: string): Section | undefined => interview.sections.find(section => section.id === id)

/** The questions to put now: a question that rests on another is asked only when that one was answered so. Source: interview.json, askedWhen. */
export const questionsToAsk = (section: Section, answers: SectionAnswers): readonly Question[] =>
  section.questions.filter(({ askedWhen }) => askedWhen === undefined || answers[askedWhen.question]?.value === askedWhen.is)

const isAnswered = (answers: SectionAnswers, { id }: Question): boolean =>
  answers[id]?.declined === true || (answers[id]?.value ?? '').trim() !== ''

/** How far a section is; "rather not say" is an answer. Source: product rule, everything may be skipped and says so. */
export const progressOf = (section: Section, answers: SectionAnswers): { readonly answered: number, readonly of: number } => {
  const asked = questionsToAsk(section, answers)
  return { answered: asked.filter(question => isAnswered(answers, question)).length, of: asked.length }
}
