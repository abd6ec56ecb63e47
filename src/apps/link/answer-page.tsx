import { Anchor, Button } from '@mantine/core'
import { useEffect } from 'react'
import type { answerByLink, lookAtQuestion } from '../../pathway/referral/answer-by-link.ts'
import { Trouble } from '../../people/sign-in/screens/trouble.tsx'
import { useStep } from '../../people/sign-in/screens/use-step.ts'
import ways from '../../people/sign-in/screens/ways.module.css'
import { call, newIntent, useAsk, type OutputOf } from '../../platform/web/call.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageTitle } from '../../platform/web/kit/page-title.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useTabTitle } from '../../platform/web/tab-title.ts'
import { useText } from '../../platform/web/text.ts'
import { answerText } from './answer.text.ts'
import { keptCode } from './join-code.ts'

const ANSWERS = ['yes', 'no'] as const

function Question({ code, phone, onAnswered }: { code: string, phone: string | null, onAnswered: () => void }) {
  const t = useText(answerText)
  const { busy, trouble, go } = useStep()
  const answer = (words: 'yes' | 'no' | 'not-me') => () => go(async () => {
    await call<typeof answerByLink>('referral.answer-by-link', { code, answer: words }, { key: newIntent() })
    onAnswered()
  })
  return (
    <>
      <PageTitle title={t('title')} tabTitle={t('tab')} lead={t('lead')} />
      <div className={ways.stack}>
        {ANSWERS.map(words => (
          <Button key={words} size="lg" variant={words === 'yes' ? 'filled' : 'default'} loading={busy} onClick={answer(words)}>{t(words)}</Button>
        ))}
        {phone !== null && <Button component="a" href={`tel:${phone.replace(/[^\d+]/gu, '')}`} size="lg" variant="subtle">{t('call', { phone })}</Button>}
        <Trouble of={trouble} />
        <Anchor component="button" type="button" size="sm" disabled={busy} onClick={answer('not-me')}>{t('notMe')}</Anchor>
      </div>
    </>
  )
}

function Opened({ code }: { code: string }) {
  const t = useText(answerText)
  const { setLanguage } = useLanguage()
  const { data, error, isPending, refetch } = useAsk<typeof lookAtQuestion>('referral.look-at-question', { code })
  const open: OutputOf<typeof lookAtQuestion> | undefined = data?.state === 'open' ? data : undefined
  const language = open?.language
  useEffect(() => { if (language !== undefined) setLanguage(language) }, [language, setLanguage])
  useTabTitle(t('tab'))
  if (isPending) return <LoadingState lines={4} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (open !== undefined) return <Question code={code} phone={open.phone} onAnswered={() => { void refetch() }} />
  const answered = data.state === 'answered'
  return <div role="status"><EmptyState title={t(answered ? 'thanks' : 'over')}>{t(answered ? 'thanksWords' : 'overWords')}</EmptyState></div>
}

/** Where the link of "still waiting?" leads. The code stands after the #: it reaches no server log, and leaves the address at once. */
export function AnswerPage() {
  const t = useText(answerText)
  const code = keptCode()
  return (
    <DoorShell name="Keel">
      {code === '' ? <EmptyState title={t('missing')}>{t('missingWords')}</EmptyState> : <Opened code={code} />}
    </DoorShell>
  )
}
