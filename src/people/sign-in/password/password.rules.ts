import { fold } from '../../client/client.rules.ts'

/** Words that open lists of stolen passwords, and words every colleague would try. Ours; nothing is copied from such a list. */
const WORDS = `password passwort contrasena contrase clave secret secreto admin administrator root user welcome bienvenido letmein login signin
qwertyuiop qwerty qwertz azerty asdfghjkl asdf hjkl uiop zxcvbnm zxcv segura seguro safe secure iloveyou teamo dragon monkey master superman batman football baseball soccer futbol princess sunshine shadow
summer winter spring autumn fall verano invierno primavera otono january february march april may june july august september october november
december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday
saturday sunday lunes martes miercoles jueves viernes sabado domingo evenkeel keel clinic clinica therapy terapia therapist recovery
recuperacion counseling counselor treatment tratamiento hospital health salud wellness sober sobriety rehab group program office default
change changeme test testing demo guest hello hola love the and please`.split(/\s+/)

const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }

/** Letters only, lookalikes read as letters; a row of digits says nothing. */
const plain = (text: string): string => [...fold(text).replace(/\d{2,}/gu, ' ')].map(letter => LOOKALIKES[letter] ?? letter).join('').replace(/[^a-z]/gu, '')

/** Letters that no word, name, run or repetition accounts for. */
function unexplained(password: string, about: readonly string[]): string {
  const known = [...WORDS, ...about.flatMap(text => fold(text).split(/[^a-z]+/u)).filter(word => word.length > 2)]
    .sort((a, b) => b.length - a.length)
  const spelled = plain(password)
  const left = known.reduce((rest, word) => rest.replaceAll(plain(word), ' '), spelled)
  return left.replace(/(.)\1{2,}/gu, '').replace(/abcdef?g?|qwert|asdf|zxcv/gu, '').replaceAll(' ', '')
}

/**
 * A password somebody would guess: known words, names of the clinic or the person, digits in a row, one thing repeated.
 * Nothing is asked about capitals or signs. Source: NIST SP 800-63B-4, section 3.1.1.2 (blocklist, no composition rules).
 */
export function tooEasy(password: string, about: readonly string[]): boolean {
  const letters = [...fold(password)]
  if (new Set(letters).size < 7) return true
  for (let part = 1; part <= password.length / 2; part += 1) {
    if (letters.join('') === letters.slice(0, part).join('').repeat(Math.ceil(letters.length / part)).slice(0, letters.length)) return true
  }
  return unexplained(password, about).length < 4
}
