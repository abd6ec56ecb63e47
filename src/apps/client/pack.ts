import type { QueryClient } from '@tanstack/react-query'
import type { safetyPlan } from '../../pathway/safety/safety-plan.ts'
import type { library } from '../../pathway/skills/library.ts'
import type { Me } from '../../people/sign-in/sign-in.words.ts'
import { call } from '../../platform/web/call.ts'
import { dropAnswers, keepAnswers, putBackAnswers, watchAnswers, type Bundle } from '../../platform/web/kept-answers.ts'
import { askToStay, lockedShelf } from '../../platform/web/locked-shelf.ts'

/** What stays on the device even after signing out, under lock: the safety plan and the skills. No name, no diagnosis. */
const PACK: Bundle = { name: 'pack', questions: ['safety.plan', 'skills.library'] }

/** What the device shows of the own days while there is no network; gone after signing out, and not shown after twelve hours. */
const DAYS: Bundle = {
  name: 'days', hours: 12,
  questions: ['skills.practices', 'skills.check-ins', 'skills.hard-times', 'skills.who-reads', 'schedule.my-week', 'session.my-hours'],
}

const OWNER = 'owner'
const ME = ['sign-in.who-am-i', {}] as const
const DAY_MS = 86_400_000

/** Whose phone this is: an id that says nothing, and when the server last knew them. */
interface Owner { readonly clientId: string, readonly language: 'en' | 'es', readonly timeZone: string, readonly seenAt: number, readonly left: boolean }

const isOwner = (value: unknown): value is Owner => typeof value === 'object' && value !== null && 'clientId' in value && 'seenAt' in value

/** The person as far as this phone knows them without the server: no name, no clinic. */
const nameless = ({ clientId, language, timeZone }: Owner): Me => ({
  kind: 'client', id: clientId, name: '', roles: ['client'], language, clientId, topics: [], strong: false, clinic: { clinicId: '', name: '', isDemo: false, timeZone },
})

let owner: Owner | undefined

/** The client whose phone this is, when it was ever opened here. */
export const ownerOfPhone = (): string | undefined => owner?.clientId

/** Did the owner sign out here? Then the PIN comes first, with or without a network. */
export const hasLeft = (): boolean => owner?.left === true

const write = async (next: Owner): Promise<void> => {
  owner = next
  await (await lockedShelf()).write(OWNER, next)
}

/** Opens the pack before the first screen: what the phone knows is there at once, also without a network. */
export async function openPack(queries: QueryClient): Promise<void> {
  queries.setQueryDefaults(['sign-in.who-am-i'], { retry: false, gcTime: Infinity })
  queries.setQueryDefaults(['skills.library'], { staleTime: DAY_MS, gcTime: Infinity })
  for (const question of [...PACK.questions, ...DAYS.questions]) queries.setQueryDefaults([question], { ...queries.getQueryDefaults([question]), gcTime: Infinity })
  const kept = await (await lockedShelf()).read(OWNER)
  owner = isOwner(kept) ? kept : undefined
  if (owner !== undefined) {
    queries.setQueryData(ME, nameless(owner), { updatedAt: 0 })
    await putBackAnswers(queries, PACK)
    if (!owner.left) await putBackAnswers(queries, DAYS)
  }
  watchAnswers(queries, [PACK, DAYS], () => owner !== undefined && !owner.left)
}

/** After each sign-in the pack is made anew; somebody else's is taken off the phone first. */
export async function renewPack(queries: QueryClient, me: Me): Promise<void> {
  if (me.clientId === null) return
  if (owner !== undefined && owner.clientId !== me.clientId) await Promise.all([dropAnswers(PACK), dropAnswers(DAYS)])
  await write({ clientId: me.clientId, language: me.language, timeZone: me.clinic.timeZone, seenAt: Date.now(), left: false })
  askToStay()
  const plan = { clientId: me.clientId }
  await Promise.all([
    queries.prefetchQuery({ queryKey: ['safety.plan', plan], queryFn: () => call<typeof safetyPlan>('safety.plan', plan) }),
    queries.prefetchQuery({ queryKey: ['skills.library', {}], queryFn: () => call<typeof library>('skills.library', {}) }),
  ])
  await Promise.all([keepAnswers(queries, PACK), keepAnswers(queries, DAYS)])
}

/** Signing out: the days leave the phone, the pack stays. */
export async function leavePhone(): Promise<void> {
  await dropAnswers(DAYS)
  if (owner !== undefined) await write({ ...owner, left: true })
}
