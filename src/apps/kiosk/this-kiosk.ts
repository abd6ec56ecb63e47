const KEY = 'evenkeel.kiosk'

/** The secret that makes this device a kiosk. It opens nothing without somebody's four digits. */
export const kioskKey = {
  get: (): string | null => {
    try { return localStorage.getItem(KEY) } catch { return null }
  },
  set: (key: string | null): void => {
    try {
      if (key === null) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, key)
    } catch { /* Without storage the device asks for a set-up code each time it starts. */ }
  },
}
