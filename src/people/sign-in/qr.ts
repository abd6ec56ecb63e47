/** A picture a phone can read, as SVG. */
export async function qrPicture(words: string): Promise<string> {
  const { default: qrcode } = await import('qrcode')
  return qrcode.toString(words, { type: 'svg', margin: 1, errorCorrectionLevel: 'M', color: { dark: '#26241fff', light: '#ffffffff' } })
}
