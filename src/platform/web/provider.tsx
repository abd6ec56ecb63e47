import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { Notices } from './kit/notices.tsx'
import { Problem } from './problem.ts'
import { deskTheme, faceVariables, handTheme } from './theme.ts'

/** How close the controls stand: a desk with a mouse, or a phone in one hand. */
export type Density = 'desk' | 'hand'

const mayPass = (failures: number, cause: Error): boolean =>
  failures < 2 && cause instanceof Problem && (cause.offline || (cause.status >= 500 && cause.status !== 503))

/** A cache of answers: fresh for half a minute, asked again after a cut, gone after five minutes out of sight. */
export const newQueries = (): QueryClient => new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 300_000, retry: mayPass, networkMode: 'offlineFirst' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** What every app stands on: the look, the answers from the server, the notices. */
export function EvenkeelProvider({ density, queries, children }: {
  density: Density, queries?: QueryClient, children: ReactNode,
}) {
  const [own] = useState(() => queries ?? newQueries())
  useEffect(() => { document.documentElement.dataset['density'] = density }, [density])
  return (
    <MantineProvider
      theme={density === 'hand' ? handTheme : deskTheme} cssVariablesResolver={faceVariables}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={own}>
        {children}
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  )
}
