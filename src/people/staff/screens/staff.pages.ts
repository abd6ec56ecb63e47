import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const staffPages: readonly Page[] = []

/** Pages in the client's app. */
export const staffClientPages: readonly Page[] = []
