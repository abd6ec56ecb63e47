import { Menu } from '@mantine/core'
import { IconChevronDown, IconId } from '@tabler/icons-react'
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import type { clientDetails } from '../../people/client/client-details.ts'
import { useAsk } from '../../platform/web/call.ts'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PersonBand } from '../../platform/web/kit/person-band.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import { useTabTitle } from '../../platform/web/tab-title.ts'
import { useText } from '../../platform/web/text.ts'
import { ChartFlags } from '../chart/screens/chart-flags.tsx'
import css from './chart-frame.module.css'
import { frameText } from './frame.text.ts'
import { useMe } from './me.ts'
import { pages } from './pages.ts'

const tabs = pages.flatMap(({ path, menu }) => (menu?.place === 'chart' ? [{ path, ...menu }] : [])).sort((a, b) => a.order - b.order)

/** Who may read the overview. */
const OVERVIEW = ['therapist', 'facilitator', 'prescriber', 'director', 'intake']

/** Who may change name, ways to be reached, and the photo. */
const PERSON = ['intake', 'front-desk', 'therapist', 'director']

function PersonLink({ clientId }: { clientId: string }) {
  const t = useText(frameText)
  const { data: me } = useMe()
  if (!PERSON.some(role => me?.roles.includes(role))) return null
  return <Link to={`/clients/${clientId}/person`} className={css.tab}><IconId size={16} stroke={1.6} />{t('person')}</Link>
}

type Tab = typeof tabs[number]

/** Tabs that are seldom asked for. The one that is open gives the menu its name. */
function More({ clientId, seldom }: { clientId: string, seldom: readonly Tab[] }) {
  const t = useText(frameText)
  const { language } = useLanguage()
  const { pathname } = useLocation()
  const places = seldom.map(({ path, label, icon }) => ({ to: path.replace('$clientId', clientId), words: label[language], icon }))
  const here = places.find(({ to }) => pathname.endsWith(to))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={css.tab} data-status={here && 'active'}>{here?.words ?? t('more')}<IconChevronDown size={14} aria-hidden data-keep /></button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ to, words, icon: Icon }) => <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={16} stroke={1.6} />}>{words}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  )
}

function Tabs({ clientId }: { clientId: string }) {
  const t = useText(frameText)
  const { language } = useLanguage()
  const { data: me } = useMe()
  const open = tabs.filter(({ roles }) => roles === undefined || roles.some(role => me?.roles.includes(role)))
  const seldom = open.filter(({ more }) => more === true)
  return (
    <nav aria-label={t('chart')} className={css.tabs} data-print="no">
      <ul>
        {OVERVIEW.some(role => me?.roles.includes(role)) && (
          <li><Link to="/clients/$clientId" params={{ clientId }} className={css.tab} activeOptions={{ exact: true }}>{t('overview')}</Link></li>
        )}
        {open.filter(({ more }) => more !== true).map(({ path, label, icon: Icon }) => (
          <li key={path}>
            <Link to={path.replace('$clientId', clientId)} className={css.tab}><Icon size={16} stroke={1.6} />{label[language]}</Link>
          </li>
        ))}
        {seldom.length > 0 && <li><More clientId={clientId} seldom={seldom} /></li>}
      </ul>
    </nav>
  )
}

/** Every page about one client: who it is on top, what else there is beside it. */
export function ChartFrame() {
  const t = useText(frameText)
  useTabTitle(t('chart'))
  const { clientId = '' } = useParams({ strict: false })
  const { data: client, error, isPending, refetch } = useAsk<typeof clientDetails>('client.details', { clientId })
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} title={t('noChart')} onRetry={() => void refetch()} />
  const legalName = client.preferredName === null ? undefined : `${client.givenName} ${client.familyName}`
  return (
    <>
      <PersonBand
        name={client.name} flags={<ChartFlags clientId={clientId} language={client.language} />} actions={<PersonLink clientId={clientId} />}
        {...(legalName !== undefined && { legalName })} {...(client.pronouns !== null && { pronouns: client.pronouns })}
        {...(client.birthDate !== null && { born: client.birthDate })} {...(client.photo !== null && { photo: client.photo })}
      />
      <Tabs clientId={clientId} />
      <Outlet />
    </>
  )
}
