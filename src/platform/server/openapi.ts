import { z } from 'zod'
import type { AnyAction } from './action.ts'

const problem = { description: 'Refused. The title is a sentence for the person, the code is for the program.', content: {
  'application/problem+json': { schema: { type: 'object', required: ['type', 'title', 'status', 'code'], properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' },
    fields: { type: 'object' }, current: {} } } } } }

const headers = (action: AnyAction): object[] => action.kind === 'query' ? [] : [
  { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8 }, description: 'One per intent; the same key has one effect.' },
  { name: 'If-Match', in: 'header', required: action.ifMatch === 'required', schema: { type: 'string' }, description: 'The version the change was made on.' },
]

const who = (action: AnyAction): string => action.grants
  .map(({ roles, condition }) => roles.join(', ') + (condition ? ` when ${condition.name}` : '')).join('; ')

const answer = (action: AnyAction): object => action.leavesAs === 'pdf'
  ? { 'application/pdf': { schema: { type: 'string', contentMediaType: 'application/pdf' } } }
  : { 'application/json': { schema: action.output ? z.toJSONSchema(action.output, { unrepresentable: 'any' }) : {} } }

const operation = (action: AnyAction): object => ({
  operationId: action.name,
  tags: [action.name.split('.')[0]],
  description: `Who may: ${who(action)}.`,
  parameters: headers(action),
  requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' }) } } },
  responses: {
    200: { description: 'Done.', content: answer(action) },
    default: problem,
  },
})

/** The OpenAPI 3.1 document of all actions. */
export const openApi = (actions: readonly AnyAction[], version: string): object => ({
  openapi: '3.1.0',
  info: { title: 'Evenkeel', version, description: 'Every action of the clinic. Nothing a person wrote ever stands in an address: all input is in the body.' },
  paths: Object.fromEntries(actions.map(action => [`/api/${action.name}`, { post: operation(action) }])),
})
