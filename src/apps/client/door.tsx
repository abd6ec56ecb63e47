import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IconChevronRight, IconRipple } from '@tabler/icons-react'
import { PinSignIn } from '../../people/sign-in/screens/pin-sign-in.tsx'
import { boundDevice } from '../../people/sign-in/screens/this-device.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { Mark } from '../../platform/web/kit/mark.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './client.module.css'
import { doorText } from './door.text.ts'

/** What needs no PIN: a skill for the craving right now. */
function AtOnce() {
  const t = useText(doorText)
  return (
    <section className={css.atOnce} aria-label={t('atOnce')}>
      <p className={css.quiet}>{t('atOnce')}</p>
      <Link to="/skills/urge-surfing" className={css.ride}>
        <IconRipple size={26} stroke={1.6} aria-hidden />
        <span><strong>{t('rideIt')}</strong><span>{t('rideItHint')}</span></span>
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </section>
  )
}

/** The door of the phone: a PIN when it is bound to somebody, else where the link comes from. Help stands above, always. */
export function Door({ owned, reachable }: { readonly owned: boolean, readonly reachable: boolean }) {
  const t = useText(doorText)
  const queries = useQueryClient()
  const bound = boundDevice.get() !== null
  const opened = (kind: 'client' | 'supporter'): void => {
    if (kind === 'supporter') globalThis.location.assign('/family/')
    else void queries.resetQueries({ predicate: ({ queryKey: [name] }) => name !== 'safety.plan' && name !== 'skills.library' })
  }
  return (
    <div className={css.door}>
      <span className={css.doorMark} aria-hidden><Mark size={56} /></span>
      {bound && (
        <>
          <PageHeader title={t('welcomeBack')} tabTitle={t('today')} lead={t('pinLead')} />
          <PinSignIn onIn={opened} />
          {!owned && <p className={css.quiet} role="status">{t('tidied')}</p>}
          <p className={css.quiet}>{t('forgot')}</p>
        </>
      )}
      {!bound && <EmptyState title={t(reachable ? 'noLink' : 'noNetwork')}>{t(reachable ? 'noLinkWhy' : 'noNetworkWhy')}</EmptyState>}
      {!bound && reachable && <p className={css.quiet}>{t('before')}</p>}
      {owned && <AtOnce />}
    </div>
  )
}
