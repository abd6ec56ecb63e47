import type { Slice } from '../../platform/server/slice.ts'
import { signatureRefusals } from './signature.words.ts'

/** Signing happens inside the step whose document it is. */
export const signatureSlice: Slice = { actions: [], refusals: signatureRefusals }
