import { call, newIntent } from '../../../platform/web/call.ts'
import { forgetDrafts } from '../../../platform/web/draft.ts'
import type { enterDemo } from '../demo/enter-demo.ts'
import type { DemoRole } from '../demo/demo-roles.words.ts'
import { homeOf } from './this-device.ts'

/** Goes on in the demo clinic as somebody else, in their app. */
export async function enterDemoAs(role: DemoRole): Promise<void> {
  const { kind } = await call<typeof enterDemo>('demo.enter-as', { role }, { key: newIntent() })
  forgetDrafts()
  globalThis.location.assign(homeOf(kind))
}
