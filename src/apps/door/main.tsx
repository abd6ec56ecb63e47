import '../../platform/web/styles-desk.ts'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { start } from '../../platform/web/start.tsx'

start(
  <EvenkeelProvider density="desk">
    <DoorShell><PageHeader title="Welcome" /></DoorShell>
  </EvenkeelProvider>,
)
