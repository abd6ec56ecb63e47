import { consentForms } from '../../../assessment/packet/consent.words.ts'
import { PrintSheet } from '../../../../platform/web/kit/print-sheet.tsx'
import css from './paper.module.css'
import { Blank, sayIn, type SheetProps } from './sheets.tsx'

/** The consents of the first visit on paper, in the very words of the phone: each on its own, none forced. */
export function FormsSheet({ language, name }: SheetProps) {
  const t = sayIn(language)
  return (
    <PrintSheet title={t('forms')} head={<span lang={language}>{name}</span>} foot={<p>{t('takeBack')}</p>}>
      <div lang={language}>
        <p>{t('formsLead')}</p>
        {consentForms.forms.map(form => (
          <section key={form.id} className={css.consent} aria-label={form.title[language]}>
            <h3>{form.title[language]}</h3>
            <ul>{form.words[language].map(words => <li key={words}>{words}</li>)}</ul>
            <p><i className={css.box} aria-hidden />{t('agree')} <i className={css.box} aria-hidden />{t('notNow')}</p>
          </section>
        ))}
        <Blank label={t('sign')} /><Blank label={t('date')} /><Blank label={t('witness')} />
      </div>
    </PrintSheet>
  )
}
