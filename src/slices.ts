import { clientSlice } from './people/client/client.actions.ts'
import { clinicSlice } from './people/clinic/clinic.actions.ts'
import { familySlice } from './people/family/family.actions.ts'
import { signInSlice } from './people/sign-in/sign-in.actions.ts'
import { staffSlice } from './people/staff/staff.actions.ts'
import { joined } from './platform/server/slice.ts'

/** Everything this system can do: one line for each folder, in the order of the pathway. */
export const evenkeel = joined([
  clinicSlice, staffSlice, signInSlice, clientSlice, familySlice,
])
