import { IconPhoneIncoming } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. The page of one referral joins it with its booking and stands in the next step. */
export const referralPages: readonly Page[] = [
  {
    path: '/referrals', load: async () => (await import('./referral-list.tsx')).ReferralListPage,
    menu: { place: 'rail', part: 'people', label: { en: 'Referrals', es: 'Referencias' }, icon: IconPhoneIncoming, order: 50, roles: ['intake', 'front-desk', 'therapist', 'director'] },
  },
  { path: '/referrals/settings', load: async () => (await import('./referral-settings.tsx')).ReferralSettingsPage },
  { path: '/referrals/new', load: async () => (await import('./inquiry-card.tsx')).InquiryCardPage },
]

/** Pages of this step in the client's app. */
export const referralClientPages: readonly Page[] = []
