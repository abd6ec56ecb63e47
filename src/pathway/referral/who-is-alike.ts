import { fold, nameParts } from '../../people/client/client.rules.ts'
import type { Db } from '../../platform/server/db.ts'
import { alike, familyOf, phoneEndOf, verySure, worthShowing } from './likeness.rules.ts'
import { peopleWorthComparing } from './likeness.store.ts'
import type { Likeness } from './referral.words.ts'

/** What has been typed so far. */
export interface Typed {
  readonly givenName?: string | null | undefined, readonly familyName?: string | null | undefined
  readonly birthDate?: string | null | undefined, readonly phone?: string | null | undefined
}

const beginningsOf = (typed: Typed): string[] => [...new Set(nameParts([typed.givenName, typed.familyName]).filter(part => part.length >= 2)
  .flatMap(part => [part, ...familyOf(part)].map(name => fold(name).slice(0, 3))))]

/** People we know who may be the one on the phone, the likeliest first, at most five. */
export async function whoIsAlike(db: Db, typed: Typed): Promise<Likeness[]> {
  const said = { names: [typed.givenName ?? null, typed.familyName ?? null], birthDate: typed.birthDate ?? null, phoneEnd: phoneEndOf(typed.phone) }
  const known = await peopleWorthComparing(db, { beginnings: beginningsOf(typed), birthDate: said.birthDate, phoneEnd: said.phoneEnd })
  return known.map(person => ({ person, agree: alike(said, person) })).filter(({ agree }) => worthShowing(agree))
    .toSorted((a, b) => b.agree.length - a.agree.length).slice(0, 5)
    .map(({ person, agree }) => ({
      clientId: person.clientId, birthDate: person.birthDate, alike: [...agree], sure: verySure(agree),
      name: `${person.names[2] ?? person.names[0] ?? ''} ${person.names[1] ?? ''}`.trim(),
    }))
}
