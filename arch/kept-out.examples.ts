import type { TestClinic } from '../seed/test-clinic.ts'
import { STAFF_ROLES } from '../src/people/role.policy.ts'
import { startSignIn } from '../src/people/sign-in/public.ts'
import { insertStaff } from '../src/people/staff/public.ts'
import type { AnyAction } from '../src/platform/server/action.ts'
import { perform } from '../src/platform/server/perform.ts'

/** Somebody with every role there is, or those that are named, signed in as people are: what they are kept from is read with their sign-in. */
export async function colleague(clinic: TestClinic, name: string, roles: readonly (typeof STAFF_ROLES)[number][] = STAFF_ROLES) {
  const { now, newId, randomBytes } = clinic.engine.world
  const id = newId()
  let token = ''
  await clinic.inside(async db => {
    await insertStaff(db, clinic.clinicId, id, { name, email: `${id}@clinic.example`, roles: [...roles], language: 'en' }, now())
    await startSignIn({ db, now: now(), newId, randomBytes, cookie: value => { token = value?.token ?? '' } }, { clinicId: clinic.clinicId, kind: 'staff', personId: id, strong: true, device: 'test' })
  })
  const asks = async (action: AnyAction, body: object, ifMatch: number | null = null): Promise<string> =>
    (await perform(clinic.engine, action, { body, by: { token }, active: true, ifMatch, idempotencyKey: newId() })).json
  return { id, asks }
}
