// What later steps may do and read here. Views for lists: last_check_in.
export { checkInsOf, practicesOf } from './skills.store.ts'
