import { issueLetter } from '../pathway/completion/letters/issue-letter.ts'
import { recordHandoff } from '../pathway/continuing-care/handoffs.ts'
import { giveOfficeRelease } from '../people/family/releases.ts'
import { at, shift } from './calendar.ts'
import type { Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** Whoever sent somebody and waits for a letter. */
const ASKS: Readonly<Record<string, string>> = { court: 'Harbor County Court', employer: 'Northside Foods, personnel office', school: 'Harbor College' }
const RELEASED_DAYS = 120

/** On the last day the client is handed over by name, and who asked for it gets a certificate: each under a release of its own. */
export async function handOver({ player }: Stage, { clientId, therapist, self, spec, story: { ending } }: InCare, day: string): Promise<void> {
  const released = async (recipient: string, topic: 'next-care' | 'completion', purpose: string): Promise<string> => (await player.act(giveOfficeRelease, {
    clientId, release: { recipient, topics: [topic], purpose, validUntil: shift(day, RELEASED_DAYS) },
  }, self, at(day, '08:40'))).id
  const next = await released('Outpatient North', 'next-care', 'So that somebody goes on with the care')
  await player.act(recordHandoff, { clientId, releaseId: next, toName: 'Dr. Helen Marsh', way: 'phone', on: day, words: 'Told what helped, what is left, and the first visit.', accepted: true }, therapist, at(day, '08:45'))
  const asks = ASKS[spec.source]
  if (asks === undefined || ending !== 'completed') return
  const releaseId = await released(asks, 'completion', 'To show that the program was completed')
  await player.act(issueLetter, { clientId, releaseId, kind: 'completion', language: 'en' }, therapist, at(day, '08:50'))
}
