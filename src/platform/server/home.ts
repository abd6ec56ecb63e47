import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const homeAbove = (folder: string): string => existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : homeAbove(dirname(folder))

/** The folder this Evenkeel is installed in: the nearest with a package.json above the source, and above the built server alike. */
export const HOME: string = homeAbove(import.meta.dirname)
