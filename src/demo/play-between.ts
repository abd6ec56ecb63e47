import { askChange } from '../pathway/schedule/ask-change.ts'
import { writeSkill } from '../pathway/skills/clinic-skills/write-skill.ts'
import { planHardTime } from '../pathway/skills/hard-times/hard-times.ts'
import { writeMessage } from '../pathway/skills/messages/write-message.ts'
import { setReminder } from '../pathway/skills/reminders/my-reminder.ts'
import { planNight } from '../people/family/nights.ts'
import { changeDetails } from '../people/client/change-details.ts'
import { clientDetails } from '../people/client/client-details.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const both = (en: string, es: string) => ({ en, es })

/** A skill the invented clinic wrote itself. */
const PIER = {
  title: both('Walk to the pier', 'Camina al muelle'), line: both('A short walk to the water and back.', 'Un paseo corto hasta el agua y de vuelta.'), kind: 'craving' as const,
  helpsWith: ['craving' as const, 'evening' as const, 'after-work' as const], serves: ['manage-cravings' as const], minutes: 15, source: 'Our evening groups',
  why: both('A walk gives the urge time to pass. People in our groups go there together.', 'Un paseo le da tiempo a las ganas para pasar. La gente de nuestros grupos va junta.'),
  after: both('How strong is the urge now, from 0 to 10?', '¿Qué tan fuertes son las ganas ahora, de 0 a 10?'),
  steps: [
    { text: both('Put on your shoes. Leave the card at home.', 'Ponte los zapatos. Deja la tarjeta en casa.') },
    { text: both('Walk to the pier. Look at the boats.', 'Camina al muelle. Mira los botes.') },
    { text: both('Stay as long as the urge is there. Then go home.', 'Quédate mientras duren las ganas. Luego ve a casa.') },
  ],
  reviewedBy: { en: null, es: null },
}

/** What the client of the phone and their therapist write. */
const SAID = {
  interview: both('I have an interview on Tuesday at 10. Do I still get my hours this week?', 'Tengo una entrevista el martes a las 10. ¿Me alcanzan las horas esta semana?'),
  answer: both('Yes. Wednesday 6 pm has a free seat, I held it for you. Good luck on Tuesday.', 'Sí. El miércoles a las 6 hay lugar y te lo guardé. Suerte el martes.'),
  late: both('Eat first. Take the bus, not the walk past the store.', 'Comer primero. Ir en autobús, no a pie por la tienda.'),
  days: both('From next month I work days.', 'Desde el mes que viene trabajo de día.'),
}

/** What goes on between sessions: words with the team, a wish for the week, plans for hard times, an evening for families. */
export async function playBetween(stage: Stage, members: readonly InCare[]): Promise<void> {
  const { player, today } = stage
  const director = who(stage, 'director')
  const yesterday = shift(today, -1)
  await player.act(writeSkill, { draft: PIER }, director, at(shift(today, -30), '12:00'))
  await player.act(planNight, {
    title: 'Near somebody with cravings / Cerca de alguien con ganas', words: 'What helps, what does not, and time for your questions. Coffee is there.', day: shift(today, 6), starts: '18:00',
    minutes: 90, place: 'Group room 1', language: 'both',
  }, director, at(shift(today, -5), '11:00'))
  const [first, second] = members.filter(({ spec }) => spec.supporter !== undefined)
  const luis = members.find(({ spec }) => spec.givenName === 'Luis') ?? first
  if (luis !== undefined) await playPhone(stage, luis)
  if (second !== undefined && second !== luis) {
    await player.act(writeMessage, { clientId: second.clientId, words: 'My shift moved. Can I come Thursday at 6 instead of Wednesday?' }, second.self, at(yesterday, '21:15'))
  }
}

/** The phone the demo opens on. */
async function playPhone({ player, today }: Stage, { spec: { language }, clientId, self, therapist }: InCare): Promise<void> {
  const details = await player.act(clientDetails, { clientId }, therapist, at(today, '08:00'))
  const { name: _name, clientId: _id, photo: _photo, version, ...known } = details
  await player.act(changeDetails, { clientId, details: { ...known, phone: known.phone ?? '212-555-0144', mayLeaveMessage: true } }, therapist, at(today, '08:00'), version)
  await player.act(setReminder, { clientId, choice: { channel: 'text', at: '21:00' } }, self, at(shift(today, -20), '20:00'))
  await player.act(planHardTime, { clientId, plan: {
    weekdays: [1, 2, 3, 4, 5, 6, 7], starts: '22:00', ends: '23:59', moment: 'after-work', skill: 'own-walk-to-the-pier', callWhom: 'Rosa 212-555-0188', words: SAID.late[language],
  } }, self, at(shift(today, -18), '20:00'))
  await player.act(writeMessage, { clientId, words: SAID.interview[language] }, self, at(shift(today, -2), '19:40'))
  await player.act(writeMessage, { clientId, words: SAID.answer[language] }, therapist, at(shift(today, -1), '09:05'))
  await player.act(askChange, { what: 'other-track', words: SAID.days[language], from: shift(today, 20) }, self, at(shift(today, -1), '20:10'))
}
