import { IconBulb, IconCalendarHeart, IconDots, IconListCheck, IconSun } from '@tabler/icons-react'
import type { NavItem } from '../../platform/web/shells/nav-item.ts'
import { pages } from './pages.ts'

const first = (...paths: readonly string[]): string | undefined => paths.find(path => pages.some(page => page.path === path))

/** The week and the plan, when their steps bring a page. */
const week = first('/week', '/my-week')
const plan = first('/plan', '/my-plan')

/** The five places at the thumb, in the words of the reader. */
export const placesFor = (say: (key: 'today' | 'skills' | 'week' | 'plan' | 'more') => string): readonly NavItem[] => [
  { to: '/', label: say('today'), icon: IconSun, exact: true },
  { to: '/skills', label: say('skills'), icon: IconBulb },
  ...(week === undefined ? [] : [{ to: week, label: say('week'), icon: IconCalendarHeart }]),
  ...(plan === undefined ? [] : [{ to: plan, label: say('plan'), icon: IconListCheck }]),
  { to: '/more', label: say('more'), icon: IconDots },
]

/** Everything else a step brings with a name of its own. */
export const otherPages = pages.flatMap(({ path, menu }) => (menu === undefined || path === week || path === plan ? [] : [{ path, ...menu }]))
  .sort((a, b) => a.order - b.order)
