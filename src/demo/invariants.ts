import { followUps } from '../pathway/continuing-care/follow-ups.ts'
import { plansDue } from '../pathway/plan/plans-due.ts'
import { inquiryList } from '../pathway/referral/inquiry-list.ts'
import { ledgers } from '../pathway/session/ledgers.ts'
import { showNote } from '../pathway/session/show-note.ts'
import { unsignedNotes } from '../pathway/session/unsigned-notes.ts'
import { at, mondayOf, shift } from './calendar.ts'
import { asSystem, who } from './found-clinic.ts'
import { coveredByRelease, inTwoPlaces, minutesOf, overdue, signedNotes, withoutRelease } from './invariants.store.ts'
import type { Troupe } from './play-clinic.ts'

/** Something a supporter was told. */
export interface Told { readonly supporterId: string, readonly at: string, readonly topics: readonly string[] }

/** What is remembered from one day to the next, so that a change shows. */
export interface Memory { readonly notes: Map<string, string>, readonly told: Told[] }

/** A rule that a clinic keeps whatever happens. Answers what breaks it, by kind and id, never by name. */
export interface Invariant { readonly name: string, readonly broken: (troupe: Troupe, day: string, memory: Memory) => Promise<string[]> }

const NIGHT = '23:58'

/** The week as the clinic tells it, as its rows add up, and as the player counted: three ways, one number. */
async function hoursAddUp({ stage, engine, minutes }: Troupe, day: string): Promise<string[]> {
  const monday = mondayOf(day)
  const rows = await asSystem(engine, stage.clinicId, db => minutesOf(db, at(monday, '00:00'), at(shift(monday, 7), '00:00')))
  const told = await stage.player.act(ledgers, { week: day }, who(stage, 'director'), at(day, NIGHT))
  const wrong = [...new Set([...minutes.keys(), ...rows.keys()])].filter(id => (rows.get(id) ?? 0) !== (minutes.get(id) ?? 0)).map(id => `rows of client ${id}`)
  return [...wrong, ...told.filter(({ clientId, ledger }) => ledger.attendedMinutes + ledger.makeUpMinutes !== ledger.countedMinutes
    || ledger.attendedMinutes !== (minutes.get(clientId) ?? 0)).map(({ clientId }) => `week of client ${clientId}`)]
}

/** No signed note was changed, lost, or no longer fits the hash of its signature. */
async function notesUnchanged({ stage, engine }: Troupe, day: string, { notes }: Memory): Promise<string[]> {
  const now = await asSystem(engine, stage.clinicId, signedNotes)
  const changed = [...notes].filter(([id, words]) => now.get(id) !== words).map(([id]) => `note ${id}`)
  const fresh = [...now].filter(([id]) => !notes.has(id))
  for (const [id, words] of fresh) notes.set(id, words)
  const [sample] = fresh.slice(-1)
  if (sample === undefined) return changed
  const { intact } = await stage.player.act(showNote, { noteId: sample[0] }, who(stage, 'director'), at(day, NIGHT))
  return intact ? changed : [...changed, `signature of note ${sample[0]}`]
}

/** Whoever was told something had a release for it at that instant: supporters who looked, letters and handoffs. */
async function disclosuresReleased({ stage, engine }: Troupe, _day: string, { told }: Memory): Promise<string[]> {
  const today = told.splice(0)
  const covered = await asSystem(engine, stage.clinicId, async db => {
    const answers: boolean[] = []
    for (const one of today) answers.push(await coveredByRelease(db, one))
    return answers
  })
  const left = await asSystem(engine, stage.clinicId, withoutRelease)
  return [...left, ...today.filter((_one, i) => covered[i] !== true).map(({ supporterId }) => `supporter ${supporterId}`)]
}

/** What has a date that has passed stands on the list of those whose work it is. */
async function dueOrListed({ stage, engine }: Troupe, day: string): Promise<string[]> {
  const [now, director] = [at(day, NIGHT), who(stage, 'director')]
  const late = await asSystem(engine, stage.clinicId, db => overdue(db, day, now))
  const [calls, after, plans, notes] = [
    await stage.player.act(inquiryList, {}, director, now), await stage.player.act(followUps, {}, director, now),
    await stage.player.act(plansDue, {}, director, now), await stage.player.act(unsignedNotes, { everybody: true }, director, now),
  ]
  const listed = {
    'calls': new Set(calls.filter(line => line.overdue).map(({ id }) => id)), 'follow-ups': new Set(after.map(({ id }) => id)),
    'plans': new Set(plans.filter(({ standing }) => standing === 'overdue').map(({ clientId }) => clientId)), 'notes': new Set(notes.flatMap(({ noteId }) => noteId ?? [])),
  }
  return late.filter(({ list, id }) => !listed[list].has(id)).map(({ list, id }) => `${list} ${id}`)
}

/** What is checked after each day. Source: issue of the simulation; trust-and-ux section 12. */
export const INVARIANTS: readonly Invariant[] = [
  { name: 'hours add up', broken: hoursAddUp },
  { name: 'nobody is in two places', broken: ({ stage, engine }, day) => asSystem(engine, stage.clinicId, db => inTwoPlaces(db, at(day, '00:00'), at(shift(day, 2), '00:00'))) },
  { name: 'every disclosure has a release', broken: disclosuresReleased },
  { name: 'every signed note is unchanged', broken: notesUnchanged },
  { name: 'every due date is met or listed', broken: dueOrListed },
]
