import { followUps } from '../pathway/continuing-care/follow-ups.ts'
import { recordFollowUp } from '../pathway/continuing-care/record-follow-up.ts'
import { familyHome } from '../people/family/family-home.ts'
import { releaseList, revokeRelease } from '../people/family/releases.ts'
import { finish } from '../people/task/finish-task.ts'
import { myTasks } from '../people/task/my-tasks.ts'
import { at, daysFrom, weekdayOf } from './calendar.ts'
import { who } from './found-clinic.ts'
import type { Told } from './invariants.ts'
import type { Troupe } from './play-clinic.ts'
import { person } from './player.ts'
import type { InCare } from './story.words.ts'

const FRIDAY = 5
/** A supporter looks once a week; one client in so many takes the release back after so many days. */
const FAMILY = { everyDays: 7, takesBack: 4, afterDays: 35 } as const

/** The calls after discharge that are due; who answers is up to the dice of the person. */
export async function playCalls({ stage, admitted }: Troupe, day: string): Promise<void> {
  if (weekdayOf(day) > FRIDAY) return
  const director = who(stage, 'director')
  const people = new Map(admitted.map(member => [member.clientId, member]))
  for (const { id, clientId, dueOn } of await stage.player.act(followUps, {}, director, at(day, '09:30'))) {
    const member = people.get(clientId)
    if (dueOn > day || member === undefined) continue
    const reached = member.roll() < member.story.answersCalls
    await stage.player.act(recordFollowUp, { id, outcome: reached ? 'reached' : 'not-reached', words: reached ? 'Goes well enough; keeps the plan.' : '' }, director, at(day, '09:40'))
  }
}

/** At the end of the week every therapist has seen to what waited for them. */
export async function playTasks({ stage }: Troupe, day: string, therapists: readonly string[]): Promise<void> {
  if (weekdayOf(day) !== FRIDAY) return
  for (const key of therapists) {
    const therapist = who(stage, key)
    for (const { id, kind, dueAt } of await stage.player.act(myTasks, {}, therapist, at(day, '16:00'))) {
      if (kind !== 'session.missed' || dueAt > at(day, '00:00')) continue
      await stage.player.act(finish, { id, whatWasDone: 'Called; we talked about the day and a make-up.' }, therapist, at(day, '16:10'))
    }
  }
}

async function takeBack({ stage }: Troupe, { clientId, self }: InCare, day: string): Promise<void> {
  for (const { id, state } of await stage.player.act(releaseList, { clientId }, self, at(day, '17:00'))) {
    if (state === 'live') await stage.player.act(revokeRelease, { id }, self, at(day, '17:01'))
  }
}

/** Supporters look at their page; some clients take back what they had given, and from then on nothing is told. Answers what was told. */
export async function playFamily(troupe: Troupe, day: string): Promise<Told[]> {
  const { stage, supporters, admitted } = troupe
  const told: Told[] = []
  for (const [index, member] of admitted.entries()) {
    const supporterId = supporters.get(member.clientId)
    const since = daysFrom(member.admittedOn, day)
    if (supporterId === undefined) continue
    if (index % FAMILY.takesBack === 0 && since === FAMILY.afterDays) await takeBack(troupe, member, day)
    if (since % FAMILY.everyDays !== 0 || since === 0) continue
    const looker = { ...person(stage.clinicId, 'supporter', supporterId), clientId: member.clientId }
    const { topics } = await stage.player.act(familyHome, {}, looker, at(day, '20:15'))
    if (topics.length > 0) told.push({ supporterId, at: at(day, '20:15'), topics })
  }
  return told
}
