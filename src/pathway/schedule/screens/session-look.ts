import type { Tone } from '../../../platform/web/kit/tone.ts'
import type { SessionKind } from '../session.words.ts'

/** Groups, individual and family sessions each have their colour. */
export const KIND_TONE: Readonly<Record<SessionKind, Tone>> = { group: 'brand', individual: 'info', family: 'kin' }
