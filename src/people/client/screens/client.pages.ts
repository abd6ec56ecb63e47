import { IconEye } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const clientPages: readonly Page[] = [
  { path: '/clients/$clientId/person', load: async () => (await import('./person-page.tsx')).PersonPage },
]

/** Pages in the client's app. */
export const clientClientPages: readonly Page[] = [{
  path: '/who-looked', load: async () => (await import('./who-looked-page.tsx')).WhoLookedPage,
  menu: { place: 'rail', label: { en: 'Who looked at my record', es: 'Quién miró mi expediente' }, icon: IconEye, order: 181 },
}]
