import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { mayStillChange } from './assessment.rules.ts'
import { assessmentById, saveSections } from './assessment.store.ts'
import { SectionAnswers } from './assessment.words.ts'
import { sectionOf } from './interview/interview.rules.ts'

/** Keeps one section of the interview as it stands. */
export const saveSection = command({
  name: 'assessment.save-section',
  input: z.object({ id: Id, section: z.string().max(60), answers: SectionAnswers }),
  subject: (db, { id }) => assessmentById(db, id),
  allow: clinicians,
  ifMatch: 'required',
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject }) => {
    const open = mayStillChange(subject)
    if (!open.ok) throw new Refusal(open.because)
    const section = sectionOf(input.section)
    if (section === undefined || Object.keys(input.answers).some(id => !section.questions.some(question => question.id === id))) {
      throw new Refusal('assessment.no-such-section')
    }
    await saveSections(db, subject.id, { ...subject.sections, [input.section]: input.answers })
    return { id: subject.id, version: subject.version + 1 }
  },
})
