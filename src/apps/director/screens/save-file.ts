/** Lets the browser keep a file; a spreadsheet knows by the first bytes that it is UTF-8. */
export function saveFile({ name, text }: { readonly name: string, readonly text: string }): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
