import type { Language } from '../../../platform/pure/text.ts'
import { say } from '../../../platform/pure/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { letterText } from '../letters/letter.text.ts'
import type { LetterContent } from '../letters/letter.words.ts'

/** The sentences of a letter, in its own language: what it states and nothing else. */
export function letterSentences(content: Pick<LetterContent, 'kind' | 'clinicName' | 'admittedOn' | 'endedOn' | 'attendance'>, name: string, language: Language): string[] {
  const when = whenIn(language)
  const { kind, clinicName: clinic, admittedOn, endedOn, attendance } = content
  const from = when.day(admittedOn)
  if (kind === 'completion') return [say(letterText, language, 'says-completion', { name, clinic, from, to: when.day(endedOn ?? admittedOn) })]
  if (kind === 'in-care') return [endedOn === null ? say(letterText, language, 'says-in-care', { name, clinic, from }) : say(letterText, language, 'says-in-care-ended', { name, clinic, from, to: when.day(endedOn) })]
  if (attendance === null) return []
  const { sessions, attended, excused, minutes } = attendance
  return [
    say(letterText, language, 'says-attendance', { name, from: when.day(attendance.from), to: when.day(attendance.to), attended, sessions, hours: when.number(minutes / 60) }),
    ...excused === 0 ? [] : [say(letterText, language, 'says-excused', { count: excused })],
  ]
}
