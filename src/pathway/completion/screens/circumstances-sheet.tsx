import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { Arrests, Living, NotWorking, SelfHelp, Work, type Circumstances, type Moment } from '../circumstances/circumstances.words.ts'
import type { recordCircumstances } from '../circumstances/record-circumstances.ts'
import { answersInWords } from './circumstances-words.ts'
import { circumstancesText } from './circumstances.text.ts'
import css from './completion.module.css'
import { SubstancesAsked } from './substances-asked.tsx'

const NOTHING: Circumstances = { living: null, work: null, notWorking: null, arrests: null, selfHelp: null, used: null }

interface Choice<V extends string> { readonly label: string, readonly value: V | null, readonly options: readonly V[], readonly word: (value: V) => string, readonly hint: string | null, readonly onChoose: (value: V | null) => void }

function Choose<V extends string>({ label, value, options, word, hint, onChoose }: Choice<V>) {
  const t = useText(circumstancesText)
  return (
    <NativeSelect
      label={label} value={value ?? ''} data={[{ value: '', label: t('unknown') }, ...options.map(one => ({ value: one, label: word(one) }))]}
      {...hint !== null && { description: t('before', { answer: hint }), inputWrapperOrder: ['label', 'input', 'description'] }}
      onChange={event => onChoose(options.find(one => one === event.currentTarget.value) ?? null)}
    />
  )
}

/** How somebody lives, works and uses, asked in a minute; beside each question what was said at admission. */
export function CircumstancesSheet({ episodeId, moment, known, before, onClose }: {
  readonly episodeId: string, readonly moment: Moment, readonly known: Circumstances | null, readonly before: Circumstances | null, readonly onClose: () => void
}) {
  const t = useText(circumstancesText)
  const [said, setSaid] = useState<Circumstances>(known ?? NOTHING)
  const set = (part: Partial<Circumstances>): void => setSaid({ ...said, ...part })
  const was = answersInWords(t, before ?? NOTHING)
  const keep = useAct<typeof recordCircumstances>('completion.record-circumstances', { refresh: ['completion.circumstances'], onDone: () => { notify({ message: t('saved') }); onClose() } })
  return (
    <Sheet
      opened onClose={onClose} width="wide" title={t(moment === 'admission' ? 'askAdmission' : 'askEnd')}
      foot={(
        <>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button loading={keep.isPending} onClick={() => {
            const { living, work, notWorking, arrests, selfHelp, used } = said
            keep.mutate({ episodeId, moment, circumstances: { living, work, notWorking, arrests, selfHelp, used } })
          }}>{t('save')}</Button>
        </>
      )}
    >
      <div className={css.stack}>
        <FormRow>
          <Choose label={t('living')} value={said.living} options={Living.options} word={one => t(`l-${one}`)} hint={was.living} onChoose={living => set({ living })} />
          <Choose label={t('work')} value={said.work} options={Work.options} word={one => t(`w-${one}`)} hint={was.work} onChoose={work => set({ work })} />
          {said.work === 'not-in-labor-force' && <Choose label={t('notWorking')} value={said.notWorking} options={NotWorking.options} word={one => t(`n-${one}`)} hint={was.notWorking} onChoose={notWorking => set({ notWorking })} />}
        </FormRow>
        <FormRow>
          <Choose label={t('arrests')} value={said.arrests} options={Arrests.options} word={one => t(`a-${one}`)} hint={was.arrests} onChoose={arrests => set({ arrests })} />
          <Choose label={t('selfHelp')} value={said.selfHelp} options={SelfHelp.options} word={one => t(`h-${one}`)} hint={was.selfHelp} onChoose={selfHelp => set({ selfHelp })} />
        </FormRow>
        {was.used !== null && <p className={css.small}>{t('before', { answer: was.used })}</p>}
        <SubstancesAsked used={said.used} onChange={used => set({ used })} />
      </div>
    </Sheet>
  )
}
