import qrcode from 'qrcode'

/** A picture a phone can read, as SVG. */
export const qrPicture = (words: string): Promise<string> =>
  qrcode.toString(words, { type: 'svg', margin: 1, errorCorrectionLevel: 'M', color: { dark: '#26241fff', light: '#ffffffff' } })
