import type { Slice } from '../platform/server/slice.ts'
import { openDemo, resetDemo } from './open-demo.ts'

/** A clinic of invented people to look around in. */
export const demoSlice: Slice = { actions: [openDemo, resetDemo], refusals: {} }
