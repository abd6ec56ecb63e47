import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const clinicPages: readonly Page[] = []

/** Pages in the client's app. */
export const clinicClientPages: readonly Page[] = []
