import type { Slice } from '../../platform/server/slice.ts'
import { arrivalCode, leaveKiosk } from './arrival-code.ts'
import { kioskRefusals } from './kiosk.words.ts'
import { dropKiosk, kiosks, makeKiosk, setUpKiosk, thisKiosk } from './set-up-kiosk.ts'

/** Devices in the lobby, and the codes they know people by. */
export const kioskSlice: Slice = {
  actions: [makeKiosk, setUpKiosk, thisKiosk, kiosks, dropKiosk, arrivalCode, leaveKiosk],
  refusals: kioskRefusals,
}
