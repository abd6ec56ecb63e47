// Tables: inquiry. Views: client_name, staff_name
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from '../../platform/server/db.ts'
import { Inquiry, type Funnel, type InquiryCard } from './referral.words.ts'

const own = (db: Db) => db.$pickTables<'inquiry' | 'client_name' | 'staff_name'>()

const inquiries = (db: Db) => own(db).selectFrom('inquiry as i')
  .innerJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'i.clinic_id').onRef('c.client_id', '=', 'i.client_id'))
  .innerJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'i.clinic_id').onRef('s.staff_id', '=', 'i.received_by'))
  .select(['i.id', 'i.client_id as clientId', 'c.name as clientName', 'c.birth_date as birthDate', 'i.age_said as ageSaid', 'i.caller_name as callerName',
    'i.caller_relation as callerRelation', 'i.caller_phone as callerPhone', 'i.source', 'i.reason', 'i.urgency', 'i.preferred_track as preferredTrack',
    'i.received_at as receivedAt', 's.name as receivedByName', 'i.respond_by as respondBy', 'i.answered_at as answeredAt', 'i.answer',
    'i.waiting_since as waitingSince', 'i.still_waiting_at as stillWaitingAt', 'i.waiting_asked_at as waitingAskedAt', 'i.says_no_at as saysNoAt', 'i.booked_at as bookedAt', 'i.booked_for as bookedFor',
    'i.assessed_at as assessedAt', 'i.closed_at as closedAt', 'i.outcome', 'i.outcome_reason as outcomeReason', 'i.referred_to as referredTo',
    'i.destination_id as destinationId', 'i.began_at as beganAt', 'i.linked_at as linkedAt', 'i.linked_from as linkedFrom', 'i.said', 'i.version'])

const asInquiry = (row: unknown): Inquiry => Inquiry.parse(row)

/** One referral. */
export async function inquiryById(db: Db, id: string): Promise<Inquiry | undefined> {
  const row = await inquiries(db).where('i.id', '=', id).executeTakeFirst()
  return row && asInquiry(row)
}

/** One referral, held until the end of the transaction so that one of two people is first. */
export async function heldInquiry(db: Db, id: string): Promise<Inquiry | undefined> {
  await own(db).selectFrom('inquiry').select('id').where('id', '=', id).forUpdate().execute()
  return inquiryById(db, id)
}

/** Referrals that are still open, or those closed lately. */
export async function inquiriesWhich(db: Db, are: 'open' | 'closed'): Promise<Inquiry[]> {
  const asked = are === 'open'
    ? inquiries(db).where('i.closed_at', 'is', null).orderBy('i.respond_by')
    : inquiries(db).where('i.closed_at', 'is not', null).orderBy('i.closed_at', 'desc')
  return (await asked.limit(500).execute()).map(asInquiry)
}

/** Every trail of one person, newest first. */
export async function inquiriesOf(db: Db, clientId: string): Promise<Inquiry[]> {
  const rows = await inquiries(db).where('i.client_id', '=', clientId).orderBy('i.received_at', 'desc').execute()
  return rows.map(asInquiry)
}

/** Writes a first contact down. */
export async function insertInquiry(db: Db, clinicId: string, inquiry: {
  readonly id: string, readonly clientId: string, readonly card: InquiryCard, readonly receivedBy: string, readonly receivedAt: string, readonly respondBy: string,
}): Promise<void> {
  const { card, ...facts } = inquiry
  const { givenName, familyName, birthDate, age, phone, email, mayLeaveMessage, safeContact, language } = card
  await own(db).insertInto('inquiry').values({
    clinic_id: clinicId, id: facts.id, client_id: facts.clientId, caller_name: card.callerName ?? null, caller_relation: card.callerRelation,
    caller_phone: card.callerPhone ?? null, source: card.source, reason: card.reason, urgency: card.urgency, preferred_track: card.preferredTrack ?? null,
    received_at: facts.receivedAt, received_by: facts.receivedBy, respond_by: facts.respondBy, age_said: age ?? null,
    said: JSON.stringify({ givenName, familyName, birthDate, age, phone, email, mayLeaveMessage, safeContact, language }),
    linked_at: card.clientId == null ? null : facts.receivedAt,
  }).execute()
}

const change = (db: Db) => own(db).updateTable('inquiry').set(eb => ({ version: eb('version', '+', 1) }))

/** Somebody of the clinic has answered; the first answer counts. */
export async function saveAnswer(db: Db, id: string, by: string, words: string, now: string): Promise<void> {
  await change(db).set({ answered_at: now, answered_by: by, answer: words }).where('id', '=', id).execute()
}

/** The referral ends without an admission. */
export async function saveClosing(db: Db, id: string, closing: {
  readonly outcome: string, readonly reason: string, readonly referredTo: string | null, readonly destinationId?: string | null, readonly by: string, readonly now: string,
}): Promise<void> {
  await change(db).set({ closed_at: closing.now, closed_by: closing.by, outcome: closing.outcome, outcome_reason: closing.reason, referred_to: closing.referredTo,
    destination_id: closing.destinationId ?? null,
    answered_at: sql`coalesce(answered_at, ${closing.now})` }).where('id', '=', id).execute()
}

/** On the waiting list since now, or seen to be still waiting. */
export async function saveWaiting(db: Db, id: string, now: string): Promise<void> {
  await change(db).set({ waiting_since: sql`coalesce(waiting_since, ${now})`, still_waiting_at: now, says_no_at: null, answered_at: sql`coalesce(answered_at, ${now})` }).where('id', '=', id).execute()
}

/** They say that they do not want the place any more; a human makes sure. */
export async function saveSaysNo(db: Db, id: string, now: string): Promise<void> {
  await change(db).set({ says_no_at: now }).where('id', '=', id).execute()
}

/** Somebody on the waiting list was asked whether they still want a place. */
export async function saveAsked(db: Db, id: string, now: string): Promise<void> {
  await change(db).set({ waiting_asked_at: now }).where('id', '=', id).execute()
}

/** The referral is about another person than we thought. */
export async function saveClient(db: Db, id: string, clientId: string, linkedAt: string | null, linkedFrom: string | null): Promise<void> {
  await change(db).set({ client_id: clientId, linked_at: linkedAt, linked_from: linkedFrom }).where('id', '=', id).execute()
}

/** Notes on every open trail of a person what a later step did: booked, not booked any more, assessed, admitted. */
export async function noteOnTrails(db: Db, clientId: string, did: 'booked' | 'unbooked' | 'assessed' | 'admitted', facts: {
  readonly now: string, readonly by: string, readonly bookedFor?: string,
}): Promise<void> {
  const { now, by, bookedFor = null } = facts
  const set = {
    booked: { booked_at: now, booked_for: bookedFor, answered_at: sql<string>`coalesce(answered_at, ${now})`, answered_by: sql<string>`coalesce(answered_by, ${by})` },
    unbooked: { booked_at: null, booked_for: null },
    assessed: { assessed_at: now },
    admitted: { closed_at: now, closed_by: by, outcome: 'admitted', assessed_at: sql<string>`coalesce(assessed_at, ${now})` },
  }[did]
  await change(db).set(set).where('client_id', '=', clientId).where('closed_at', 'is', null).execute()
}

/** People who came to their first session: the end of their way in, noted once on the newest referral that led to it. */
export async function noteFirstSessions(db: Db, clientIds: readonly string[], at: string): Promise<void> {
  if (clientIds.length === 0) return
  await own(db).updateTable('inquiry as i').set({ began_at: at }).where('i.client_id', 'in', [...clientIds]).where('i.outcome', '=', 'admitted').where('i.began_at', 'is', null)
    .where('i.received_at', '<=', at).execute()
}

/** How many first contacts of a span of time got how far. */
export async function funnelOf(db: Db, from: string, until: string): Promise<z.output<typeof Funnel>> {
  const when = (words: string) => sql<number>`(count(*) filter (where outcome = ${words}))::int`
  return own(db).selectFrom('inquiry').where('received_at', '>=', from).where('received_at', '<', until).select([
    sql<number>`count(*)::int`.as('received'), sql<number>`count(answered_at)::int`.as('answered'), sql<number>`count(booked_at)::int`.as('booked'),
    sql<number>`count(assessed_at)::int`.as('assessed'), when('admitted').as('admitted'), sql<number>`count(began_at)::int`.as('began'), when('referred-out').as('referredOut'),
    sql<number | null>`percentile_cont(0.5) within group (order by extract(epoch from answered_at - received_at) / 60)`.as('medianMinutesToAnswer'),
    sql<number | null>`percentile_cont(0.5) within group (order by extract(epoch from booked_for - received_at) / 3600)`.as('medianHoursToAssessment'),
  ]).executeTakeFirstOrThrow()
}
