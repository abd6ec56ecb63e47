import { Button } from '@mantine/core'
import { useState } from 'react'
import type { askSupport, mySupport } from '../../people/family/wishes.ts'
import { useAct, useAsk } from '../../platform/web/call.ts'
import { Field } from '../../platform/web/kit/field.tsx'
import { Section } from '../../platform/web/kit/section.tsx'
import { notify } from '../../platform/web/notice.ts'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import css from './supporter.module.css'
import { supporterText } from './supporter.text.ts'
import box from './words-box.module.css'

/** Help for the supporter themselves: asked for here, kept apart from anybody's chart. */
export function OwnSupport() {
  const t = useText(supporterText)
  const when = useWhen()
  const [words, setWords] = useState('')
  const { data: asked = [] } = useAsk<typeof mySupport>('family.my-support', {})
  const ask = useAct<typeof askSupport>('family.ask-support', {
    refresh: ['family.my-support'],
    onDone: () => {
      setWords('')
      notify({ message: t('supportSent') })
    },
  })
  const [last] = asked
  return (
    <Section title={t('support')} lead={t('supportLead')}>
      <form className={css.tell} onSubmit={event => { event.preventDefault(); ask.mutate({ words }) }}>
        {last !== undefined && <p className={css.hint} role="status">{t(last.answeredAt === null ? 'supportOpen' : 'supportDone', { when: when.ago(last.askedAt) })}</p>}
        <Field label={t('supportLabel')}>
          {control => <textarea {...control} className={box.words} rows={3} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />}
        </Field>
        <Button type="submit" variant="default" loading={ask.isPending} disabled={words.trim() === ''}>{t('supportSend')}</Button>
      </form>
    </Section>
  )
}
