import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../../platform/web/call.ts'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import notes from '../../screens/notes.module.css'
import type { meetingProvider, setMeetingProvider } from '../meeting-provider.ts'
import { linkTo } from '../remote.rules.ts'
import { LinkTemplate } from '../remote.words.ts'
import { remoteText } from './remote.text.ts'

const SAMPLE = '6f0d3c91a7e24b58'

function Provider({ of, mayChange }: { readonly of: OutputOf<typeof meetingProvider>, readonly mayChange: boolean }) {
  const t = useText(remoteText)
  const [name, setName] = useState(of.name)
  const [template, setTemplate] = useState(of.template ?? '')
  const [opensMinutes, setOpensMinutes] = useState(of.opensMinutes)
  const [problem, setProblem] = useState<string>()
  const set = useAct<typeof setMeetingProvider>('session.set-meeting-provider', {
    refresh: ['session.'], ifMatch: () => of.version, onDone: () => notify({ message: t('kept') }),
    onProblem: ({ fields }) => {
      setProblem(fields['template'])
      return fields['template'] !== undefined
    },
  })
  const wanted = template.trim()
  const good = wanted === '' || LinkTemplate.safeParse(wanted).success
  return (
    <Section title={of.template === null ? t('none') : of.name}>
      <div className={notes.write}>
        <TextInput label={t('name')} disabled={!mayChange} value={name} maxLength={80} onChange={event => setName(event.currentTarget.value)} />
        <TextInput
          label={t('template')} description={t('templateHelp')} disabled={!mayChange} value={template} maxLength={300} inputMode="url" autoCapitalize="off" spellCheck={false} error={problem}
          onChange={event => { setTemplate(event.currentTarget.value); setProblem(undefined) }}
        />
        {wanted !== '' && good && <p className={notes.quiet}>{t('sample', { link: linkTo(wanted, SAMPLE) })}</p>}
        <NumberInput label={t('opensMinutes')} disabled={!mayChange} min={0} max={120} maw={360} value={opensMinutes} onChange={value => setOpensMinutes(Number(value) || 0)} />
        <p className={notes.quiet}>{t('contract')}</p>
        {mayChange && <div><Button loading={set.isPending} onClick={() => set.mutate({ name: name.trim(), template: wanted === '' ? null : wanted, opensMinutes })}>{t('keep')}</Button></div>}
      </div>
    </Section>
  )
}

/** The meeting server of the clinic: a pattern of links, and nothing else. */
export function MeetingProviderPage() {
  const t = useText(remoteText)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const asked = useAsk<typeof meetingProvider>('session.meeting-provider', {})
  return (
    <>
      <PageHeader title={t('settings')} tabTitle={t('settings')} lead={t('settingsLead')} back={{ to: '/sessions', label: t('back') }} />
      {asked.isPending && <LoadingState lines={4} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.isSuccess && <Provider key={asked.data.version} of={asked.data} mayChange={me.data?.roles.includes('director') === true} />}
    </>
  )
}
