import css from './avatar.module.css'

const WARM = ['brand', 'good', 'attention', 'urgent', 'info', 'kin'] as const

const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/u).filter(word => /^\p{L}/u.test(word))
  const [first = '', last = ''] = [words.at(0)?.at(0), words.length > 1 ? words.at(-1)?.at(0) : '']
  return `${first}${last}`.toUpperCase()
}

const toneOf = (name: string): string => {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return WARM[sum % WARM.length] ?? 'brand'
}

/** A photo, or warm initials. It only decorates: the name always stands beside it. */
export function Avatar({ name, photo, size = 40 }: {
  readonly name: string, readonly photo?: string, readonly size?: number,
}) {
  const square = { width: size, height: size, fontSize: size * 0.38 }
  if (photo !== undefined) return <img src={photo} alt="" className={css.avatar} style={square} />
  return <span className={css.avatar} data-tone={toneOf(name)} style={square} aria-hidden>{initialsOf(name)}</span>
}
