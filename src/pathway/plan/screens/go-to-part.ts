/** Brings one part of the plan into view and puts the cursor there. */
export const goToPart = (id: string): void => {
  const place = document.getElementById(`part-${id}`)
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  place?.focus({ preventScroll: true })
}

/** The part that the address asks for: `#part-` and its id. */
export const goToAddressedPart = (): void => {
  const id = /^#part-(.+)$/u.exec(globalThis.location.hash)?.[1]
  if (id !== undefined) goToPart(id)
}
