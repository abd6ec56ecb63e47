/** First part of an address -> the page it opens; '' is the front door. */
export const PAGES = {
  '': 'door.html', 'set-up': 'door.html', 'sign-in': 'door.html', check: 'door.html', join: 'link.html', answer: 'link.html', after: 'link.html',
  staff: 'staff.html', my: 'client.html', family: 'supporter.html', kiosk: 'kiosk.html',
} as const
