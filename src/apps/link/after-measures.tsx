import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answers } from '../../pathway/assessment/instruments/instrument.words.ts'
import { itemsToAsk } from '../../pathway/assessment/instruments/instrument.rules.ts'
import { OneByOne } from '../../pathway/assessment/screens/one-by-one.tsx'
import { forgetPlace } from '../../pathway/assessment/screens/phone-answers.ts'
import type { answerFollowUpMeasure, lookAtFollowUp } from '../../pathway/continuing-care/answer-follow-up.ts'
import { followUpText } from '../../pathway/continuing-care/follow-up.text.ts'
import { Trouble } from '../../people/sign-in/screens/trouble.tsx'
import { useStep } from '../../people/sign-in/screens/use-step.ts'
import ways from '../../people/sign-in/screens/ways.module.css'
import { call, newIntent, type OutputOf } from '../../platform/web/call.ts'
import { PageTitle } from '../../platform/web/kit/page-title.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import { Lifelines } from '../../platform/web/shells/help-now.tsx'
import { useText } from '../../platform/web/text.ts'

type Waiting = OutputOf<typeof lookAtFollowUp>['measures'][number]

/** Questions answered another day are not asked again, and what was said is not shown to whoever holds the phone. */
const stillAsked = ({ instrument, answeredItems }: Waiting): Waiting['instrument'] =>
  ({ ...instrument, items: instrument.items.filter(({ id }) => !answeredItems.includes(id)) })

/** Help at once: 988, and the own plan where this phone holds it. */
function NotAlone({ onDone }: { readonly onDone: () => void }) {
  const t = useText(followUpText)
  return (
    <div className={ways.stack} role="status">
      <PageTitle title={t('notAlone')} tabTitle={t('title')} lead={t('told')} />
      <Lifelines />
      <Button component="a" href="/my/safety-plan" size="lg">{t('plan')}</Button>
      <p className={ways.quiet}>{t('planHint')}</p>
      <Button variant="default" onClick={onDone}>{t('goOn')}</Button>
    </div>
  )
}

function OneMeasure({ code, waiting, onSent }: { readonly code: string, readonly waiting: Waiting, readonly onSent: (alarming: boolean) => void }) {
  const t = useText(followUpText)
  const { busy, trouble, go } = useStep()
  const { instrument: { id } } = waiting
  const tell = (answers: Answers, sent: boolean) => call<typeof answerFollowUpMeasure>('continuing-care.answer-follow-up-measure', { code, instrument: id, answers, sent }, { key: newIntent() })
  return (
    <>
      <OneByOne
        name={`after/${id}`} instrument={stillAsked(waiting)} already={waiting.answeredItems.length} busy={busy} who={t('who')} onAnswers={answers => { void tell(answers, false).catch(() => null) }}
        onSend={answers => go(async () => {
          const { alarming } = await tell(answers, true)
          forgetPlace(`after/${id}`)
          onSent(alarming)
        })}
      />
      <Trouble of={trouble} />
    </>
  )
}

/** The standard measures of a follow-up, one after the other; each can be left for another day. */
export function AfterMeasures({ code, measures, onDone }: { readonly code: string, readonly measures: readonly Waiting[], readonly onDone: () => void }) {
  const t = useText(followUpText)
  const { language } = useLanguage()
  const [at, setAt] = useState(0)
  const [state, setState] = useState<'before' | 'asking' | 'alarmed'>('before')
  const waiting = measures[at]
  const next = (): void => {
    setState('before')
    setAt(at + 1)
    if (at + 1 >= measures.length) onDone()
  }
  if (waiting === undefined) return null
  if (state === 'alarmed') return <NotAlone onDone={next} />
  if (state === 'asking') return <OneMeasure key={waiting.instrument.id} code={code} waiting={waiting} onSent={alarming => { if (alarming) setState('alarmed'); else next() }} />
  return (
    <div className={ways.stack}>
      <PageTitle title={t('two')} tabTitle={t('title')} lead={t('twoLead')} />
      <p><strong>{waiting.instrument.about[language]}</strong> <span className={ways.quiet}>{t('questions', { count: itemsToAsk(stillAsked(waiting), {}).length })}</span></p>
      <Button size="lg" onClick={() => setState('asking')}>{t(waiting.answeredItems.length > 0 ? 'goOn' : 'start')}</Button>
      <Button variant="default" onClick={next}>{t('skipThis')}</Button>
      <p className={ways.quiet}>{t('later')}</p>
    </div>
  )
}
