import { DemoSwitcher } from '../../people/sign-in/screens/demo-switcher.tsx'

/** In the demo clinic: go on as somebody else. */
export const DemoBand = () => <DemoSwitcher role="client" />
