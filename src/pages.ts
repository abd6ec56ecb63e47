/** First part of an address -> the page it opens; '' is the front door. */
export const PAGES = {
  '': 'door.html', 'set-up': 'door.html', 'sign-in': 'door.html', join: 'door.html', answer: 'door.html', check: 'door.html', after: 'door.html',
  staff: 'staff.html', my: 'client.html', family: 'supporter.html', kiosk: 'kiosk.html',
} as const
