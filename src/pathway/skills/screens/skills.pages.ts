import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const skillsPages: readonly Page[] = []

/** Pages of this step in the client's app. */
export const skillsClientPages: readonly Page[] = []
