import { IconMessage, IconMessages, IconPhone } from '@tabler/icons-react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { contactsFor, linkFor } from '../content/crisis-contact.rules.ts'
import lines from '../content/crisis-lines.json'
import type { CrisisLine } from '../content/safety-content.words.ts'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

const icons = { call: IconPhone, text: IconMessage, chat: IconMessages } as const

const all: readonly unknown[] = lines.lines
/** The file is checked against its schema in a test; here it is only named. */
const isLine = (line: unknown): line is CrisisLine => typeof line === 'object' && line !== null && 'contacts' in line
const shipped = all.filter(isLine)

function Contacts({ line, main }: { readonly line: CrisisLine, readonly main: boolean }) {
  const { language } = useLanguage()
  const contacts = contactsFor(line, language).filter(({ languages }) => languages.includes(language))
  return (
    <div className={css.tight}>
      {contacts.map((contact, at) => {
        const Icon = icons[contact.by]
        return (
          <a
            key={linkFor(contact)} className={css.lifeline} href={linkFor(contact)} {...(main && at === 0 && { 'data-main': true })}
            {...(contact.by === 'chat' && { target: '_blank', rel: 'noreferrer' })}
          >
            <Icon size={22} stroke={1.7} aria-hidden />{contact.label[language]}
          </a>
        )
      })}
    </div>
  )
}

/** 988 and the others: plain links the phone opens itself, with no network and no sign-in. */
export function CrisisLines() {
  const t = useText(safetyText)
  const { language } = useLanguage()
  const [first, ...others] = shipped
  return (
    <section aria-label={t('crisisLines')} className={css.tight}>
      <h2 className={css.partTitle}>{t('crisisLines')}</h2>
      {first && <Contacts line={first} main />}
      <details>
        <summary className={css.quiet}>{t('moreLines')}</summary>
        <div className={css.stack}>
          {others.map(line => (
            <div key={line.id} className={css.tight}>
              <p className={css.strong}>{line.name[language]}</p>
              <p className={css.quiet}>{line.whenToUse[language]}</p>
              <Contacts line={line} main={false} />
            </div>
          ))}
        </div>
      </details>
    </section>
  )
}
