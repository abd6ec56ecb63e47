import { requirements } from '../pathway/completion/requirements.ts'
import { enterAuthorisation } from '../pathway/session/authorisation/enter-authorisation.ts'
import { noteAllergies } from '../people/client/note-allergies.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** For so many people the chart has every answer; what is missing for the others can be seen too. */
const ASKED = 6

/** What people must not be given, and what their payer agreed to: asked at intake, entered by the biller. */
export async function playChart(stage: Stage, members: readonly InCare[]): Promise<void> {
  const { player, today } = stage
  for (const [nth, { clientId, therapist, admittedOn, story }] of members.filter(member => member.story.dischargedOn === null).slice(-ASKED).entries()) {
    await player.act(noteAllergies, { clientId, words: nth % 3 === 0 ? 'Penicillin' : '' }, who(stage, 'intake'), at(admittedOn, '10:30'))
    const { episodeId } = await player.act(requirements, { clientId }, therapist, at(today, '06:30'))
    if (episodeId === null) continue
    const details = { payer: 'Harbor Health Plan', reference: `A-${20_400 + 7 * nth}`, unit: 'day' as const, units: 12 + 3 * Math.ceil(story.days / 7), from: admittedOn, until: shift(today, 6 + 4 * nth) }
    await player.act(enterAuthorisation, { episodeId, details }, who(stage, 'biller'), at(today, '06:40'))
  }
}
