import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { call, refreshAnswers } from '../../../platform/web/call.ts'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import type { SaveDraft } from '../../../platform/web/draft-keeper.ts'
import { SectionAnswers, type Assessment, type InterviewAnswer } from '../assessment.words.ts'
import type { saveSection } from '../save-section.ts'

/** The newest version this browser knows of each assessment; every save is made on it. */
const versions = new Map<string, number>()

const read = (words: string): SectionAnswers => SectionAnswers.safeParse(words === '' ? {} : JSON.parse(words)).data ?? {}

/** One section of the interview that saves itself. */
export interface SectionDraft {
  readonly answers: SectionAnswers
  readonly draft: Draft
  readonly answer: (question: string, change: Partial<InterviewAnswer>) => void
  /** Goes on with one's own words on top of the other person's version. */
  readonly keepMine: (version: number) => void
}

/** Keeps one section while somebody writes; the version moves with each save. */
export function useSection(assessment: Pick<Assessment, 'id' | 'version' | 'sections'>, section: string): SectionDraft {
  const { id } = assessment
  const queries = useQueryClient()
  versions.set(id, Math.max(versions.get(id) ?? 0, assessment.version))
  const forced = useRef<number | null>(null)
  const save = useCallback<SaveDraft>(async (words, { key, leaving }) => {
    const ifMatch = forced.current ?? versions.get(id) ?? 1
    const saved = await call<typeof saveSection>('assessment.save-section', { id, section, answers: read(words) }, { key, leaving, ifMatch })
    forced.current = null
    versions.set(id, saved.version)
    await refreshAnswers(queries, ['assessment.show'])
  }, [id, section, queries])
  const draft = useDraft({ name: `assessment/${id}/${section}`, saved: JSON.stringify(assessment.sections[section] ?? {}), save })
  const answers = read(draft.words)
  return {
    answers, draft,
    answer: (question, change) => draft.change(JSON.stringify({
      ...answers, [question]: { value: null, declined: false, from: 'client', ...answers[question], ...change },
    })),
    keepMine: version => {
      forced.current = version
      draft.change(`${draft.words} `)
    },
  }
}
