import { DemoSwitcher } from '../../people/sign-in/screens/demo-switcher.tsx'

const here = { role: 'client' }

/** In the demo clinic: go on as somebody else. */
export const DemoBand = () => <div style={{ marginBottom: 12 }}><DemoSwitcher {...here} /></div>
