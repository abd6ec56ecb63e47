/** For the one field of a step: whoever gets there wants to type. */
export const takeFocus = (field: HTMLInputElement | null): void => field?.focus()
