import { consentFromPaper } from '../pathway/assessment/packet/consent-from-paper.ts'
import { consentForms } from '../pathway/assessment/packet/consent.words.ts'
import { checkIns } from '../pathway/skills/check-ins.ts'
import { checkInFromPaper } from '../pathway/skills/paper/check-in-from-paper.ts'
import { arrivalCode } from '../people/kiosk/arrival-code.ts'
import { makeKiosk, setUpKiosk } from '../people/kiosk/set-up-kiosk.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** Who has no phone to answer on: their consents and a check-in came on paper. */
const ON_PAPER = ['Wen', 'Pilar']

/** A tablet in the lobby, digits for those who come, and two people whose consents and check-in stand on paper. */
export async function playKiosk({ player, today, now, ...stage }: Stage, members: readonly InCare[]): Promise<void> {
  const desk = who(stage, 'front-desk')
  const made = at(shift(today, -21), '08:40')
  const { code } = await player.act(makeKiosk, { name: 'Tablet by the door' }, desk, made)
  await player.act(setUpKiosk, { code }, desk, at(shift(today, -21), '08:44'))
  for (const { clientId } of members) await player.act(arrivalCode, { clientId }, desk, at(shift(today, -20), '09:00'))
  for (const { clientId, therapist, spec: { givenName, language } } of members.filter(({ spec }) => ON_PAPER.includes(spec.givenName))) {
    const typed = at(shift(today, -14), givenName === 'Wen' ? '10:20' : '10:35')
    for (const { id } of consentForms.forms) {
      const answer = givenName === 'Pilar' && id === 'messages' ? 'declined' as const : 'signed' as const
      await player.act(consentFromPaper, { clientId, form: id, version: consentForms.version, language, answer, paperDay: shift(today, -15) }, desk, typed)
    }
    const forDate = shift(today, -1)
    const known = await player.act(checkIns, { clientId, since: forDate }, therapist, now)
    if (known.some(one => one.forDate === forDate)) continue
    await player.act(checkInFromPaper, { clientId, answers: { forDate, mood: 6, stress: 4, craving: 3, sleepHours: 7, used: 'no', wantsCall: false } }, desk, at(today, '08:30') < now ? at(today, '08:30') : now)
  }
}
