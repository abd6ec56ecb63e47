import type { TestClinic } from '../../../seed/test-clinic.ts'
import { recordInquiry } from './record-inquiry.ts'
import type { InquiryCard } from './referral.words.ts'

/** A mother calls about her son. */
export const motherCalls = {
  callerRelation: 'parent', callerName: 'Rosa Vega', source: 'family', reason: 'He has not slept for days and drinks alone.', urgency: 'priority',
  givenName: 'Tomás', familyName: 'Vega', birthDate: '1994-05-17', phone: '555 010 4477', mayLeaveMessage: true, language: 'es',
} as const satisfies Partial<InquiryCard>

/** A referral on the list, and the person it is about. */
export const recordedInquiry = (clinic: TestClinic, change: Partial<InquiryCard> = {}): Promise<{ id: string, clientId: string }> =>
  clinic.act(recordInquiry, { ...motherCalls, newPerson: true, ...change }, clinic.staff.intake)
