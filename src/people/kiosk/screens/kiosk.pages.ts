import type { Page } from '../../../platform/web/page.ts'

/** Pages about kiosks in the staff app; the front desk's page leads here. */
export const kioskPages: readonly Page[] = [
  { path: '/kiosks', load: async () => (await import('./kiosks-page.tsx')).KiosksPage },
]
