// What others may do and read here.
export { startSignIn } from './start-sign-in.ts'
export { endSignIn } from './sign-in.store.ts'
