import type { showInstrument } from '../../../assessment/show-instrument.ts'
import { worded } from '../../../assessment/screens/items-form.tsx'
import { say, type TextKey, type Texts } from '../../../../platform/pure/text.ts'
import { useAsk } from '../../../../platform/web/call.ts'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../../platform/web/kit/print-sheet.tsx'
import css from './paper.module.css'
import { paperText } from './paper.text.ts'

type Words = typeof paperText extends Texts<infer En> ? En : never
type Plain = Exclude<TextKey<Words>, 'number'>
const MONDAY = Date.UTC(2026, 0, 5)
const TOPICS = ['about', 'attendance', 'familySessions', 'planGoals', 'safetyPlan'] as const

/** A sheet is printed in the client's language, whatever the screen speaks. */
export interface SheetProps { readonly language: 'en' | 'es', readonly name: string }

/** The words of a sheet in the language it is printed in. */
export const sayIn = (language: 'en' | 'es') => (key: Plain): string => say(paperText, language, key)

/** A line to write on. */
export const Blank = ({ label }: { readonly label: string }) => <div className={css.fill}><span>{label}</span><span className={css.blank} /></div>

/** Seven days of check-in on one page. */
export function CheckInSheet({ language, name }: SheetProps) {
  const t = sayIn(language)
  const weekday = (at: number): string => new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { weekday: 'long', timeZone: 'UTC' }).format(new Date(MONDAY + at * 86_400_000))
  const ten = <span className={css.scale} aria-hidden>0 1 2 3 4 5 6 7 8 9 10</span>
  return (
    <PrintSheet title={t('checkIn')} head={<span lang={language}>{name}</span>} foot={<p><strong>{t('nobody')}</strong> {t('give')}</p>}>
      <div lang={language}>
        <p>{t('checkInLead')}</p>
        <Blank label={t('week')} />
        <table className={css.table}>
          <thead><tr><th scope="col">{t('day')}</th><th scope="col">{t('mood')}</th><th scope="col">{t('stress')}</th><th scope="col">{t('craving')}</th><th scope="col">{t('sleep')}</th><th scope="col">{t('used')}</th><th scope="col">{t('call')}</th></tr></thead>
          <tbody>
            {[0, 1, 2, 3, 4, 5, 6].map(at => (
              <tr key={at}><th scope="row">{weekday(at)}</th><td>{ten}</td><td>{ten}</td><td>{ten}</td><td>____</td><td>{t('yesNoSkip')}</td><td>{t('yesNo')}</td></tr>
            ))}
          </tbody>
        </table>
        <p>{t('mood')}: {t('low')}. {t('stress')}, {t('craving')}: {t('much')}.</p>
        <p>{t('trigger')}</p>
        <span className={css.blank} /><span className={css.blank} /><span className={css.blank} />
      </div>
    </PrintSheet>
  )
}

/** An instrument with room for marks, worded as published. */
export function MeasureSheet({ language, name, id }: SheetProps & { readonly id: string }) {
  const t = sayIn(language)
  const { data } = useAsk<typeof showInstrument>('assessment.instrument', { id })
  if (data === undefined) return <LoadingState lines={8} shape="words" />
  const { instrument } = data
  return (
    <PrintSheet title={instrument.title[language]} head={<span lang={language}>{name}</span>} foot={<><p><strong>{t('nobody')}</strong> {t('give')}</p><p>{instrument.attribution}</p></>}>
      <div lang={language}>
        <p>{worded(instrument.lead, language)}</p>
        <p>{t('pick')}</p>
        <table className={css.table}>
          <tbody>
            {instrument.items.map((item, at) => {
              const kind = instrument.answers[item.answer]
              return (
                <tr key={item.id}>
                  <th scope="row">{at + 1}. {worded(item.text, language)}</th>
                  {kind?.kind === 'number' ? <td>{say(paperText, language, 'number', { min: kind.min, max: kind.max })}: ____</td>
                    : <td>{kind?.choices.map(choice => <div key={choice.value}><i className={css.box} aria-hidden />{worded(choice.label, language)}</div>)}</td>}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </PrintSheet>
  )
}

/** A consent in plain words: who, what, why, until, and that it can be taken back. Source: 42 CFR 2.31. */
export function ConsentSheet({ language, name }: SheetProps) {
  const t = sayIn(language)
  return (
    <PrintSheet title={t('consent')} head={<span lang={language}>{name}</span>} foot={<p>{t('law')}</p>}>
      <div lang={language}>
        <p>{t('consentLead')}</p>
        <Blank label={t('who')} />
        <p>{t('what')}</p>
        <ul className={css.list}>{TOPICS.map(topic => <li key={topic}><i className={css.box} aria-hidden />{t(topic)}</li>)}</ul>
        <Blank label={t('why')} />
        <Blank label={t('until')} />
        <p>{t('back')} {t('refuse')}</p>
        <Blank label={t('sign')} /><Blank label={t('date')} /><Blank label={t('witness')} />
      </div>
    </PrintSheet>
  )
}
