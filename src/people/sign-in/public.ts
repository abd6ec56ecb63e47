// What others may do and read here.
export { startSignIn } from './start-sign-in.ts'
export { endSignInsOf } from './sign-in.store.ts'
export { staffWithWayIn, waysOf } from './credential.store.ts'
export { handOver } from './link/hand-over.ts'
export { devicesOf, endDevicesOf, endLinksOf, openLinksOf } from './link/link.store.ts'
export { firstSignIn } from './link/accept-invitation.ts'
export { demoReady, founded } from './demo/demo.store.ts'
export { freshProofAsked } from './fresh-proof.ts'
