// The bare limit: node:http and prepared statements that do the same SQL work on the same store; nobody is asked who they are.
import { createServer } from 'node:http'
import pg from 'pg'

interface Order { readonly ownerUrl: string, readonly clinicId: string, readonly work: Readonly<Record<string, readonly { text: string, values: unknown[], from: string[] }[]>> }

const order: Order = JSON.parse(process.argv[2] ?? '{}')
const pool = new pg.Pool({ connectionString: order.ownerUrl, max: 16, options: `-c app.clinic_id=${order.clinicId} -c app.actor_kind=staff` })

const fill = (values: readonly unknown[], from: readonly string[], body: Readonly<Record<string, unknown>>): unknown[] =>
  values.map((value, i) => from[i] === '' || from[i] === undefined ? value : body[from[i]])

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const statements = order.work[request.url?.slice(1) ?? ''] ?? []
    const body: Record<string, unknown> = JSON.parse(Buffer.concat(parts).toString() || '{}')
    const run = async (): Promise<string> => {
      if (statements.length === 1 && statements[0]) {
        const { rows } = await pool.query({ name: request.url ?? '', text: statements[0].text, values: fill(statements[0].values, statements[0].from, body) })
        const first: unknown = rows[0] === undefined ? null : Object.values(rows[0])[0]
        return rows.length === 1 && typeof first === 'string' && first.startsWith('{') ? first : JSON.stringify(rows)
      }
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const [i, { text, values, from }] of statements.entries()) await client.query({ name: `${request.url ?? ''}${i}`, text, values: fill(values, from, body) })
        await client.query('commit')
        return '{"ok":true}'
      } finally {
        client.release()
      }
    }
    run().then(text => response.writeHead(200, { 'content-type': 'application/json' }).end(text), (error: Error) => response.writeHead(500).end(error.message))
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${address !== null && typeof address === 'object' ? address.port : 0}\n`)
})
