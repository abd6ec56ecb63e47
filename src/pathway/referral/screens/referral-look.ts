import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import { useAsk } from '../../../platform/web/call.ts'
import type { Tone } from '../../../platform/web/kit/tone.ts'
import type { Stage, Urgency } from '../referral.words.ts'

/** The colour of an urgency; its word always stands beside it. */
export const urgencyTone: Readonly<Record<Urgency, Tone>> = { crisis: 'urgent', urgent: 'urgent', priority: 'attention', standard: 'neutral' }

/** The colour of a stage. */
export const stageTone: Readonly<Record<Stage, Tone>> = {
  new: 'info', answered: 'neutral', waiting: 'attention', booked: 'brand', assessed: 'brand', admitted: 'good', 'referred-out': 'neutral', declined: 'neutral', 'not-reached': 'neutral',
}

/** The clock of the clinic's first site, in which its instants are shown. */
export const useClinicZone = (): string | undefined => useAsk<typeof theClinic>('clinic.show', {}).data?.sites[0]?.timeZone
