import { type Socket, connect, createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { listen } from './ports.ts'

/** A proxy between a driver and its server that records what the driver sends. */
export interface RecordingProxy {
  readonly port: number
  /** Every byte the driver has sent since the last call, as Latin-1. */
  sent(): string
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1 and passes everything on to a server and back.
 * @param uri of the server; only host and port count.
 * @param identity a key and a certificate in PKCS #12: the driver's side speaks TLS then.
 */
export async function openRecordingProxy(
  uri: string,
  identity?: { pfx: Buffer; passphrase: string },
): Promise<RecordingProxy> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  let sent = ''
  const pass = (driver: Socket): void => {
    const server = connect(Number(port || 7687), hostname)
    for (const socket of [driver, server]) {
      sockets.add(socket)
      // When one side hangs up, so does the other.
      socket.on('error', () => undefined)
      socket.on('close', () => {
        driver.destroy()
        server.destroy()
        sockets.delete(socket)
      })
    }
    driver.on('data', (data: Buffer) => (sent += data.toString('latin1')))
    driver.pipe(server)
    server.pipe(driver)
  }
  const listening = identity === undefined ? createServer(pass) : createTlsServer(identity, pass)
  return {
    port: await listen(listening),
    sent: () => {
      const before = sent
      sent = ''
      return before
    },
    close: () =>
      new Promise((resolve) => {
        listening.close(() => {
          resolve()
        })
        for (const socket of sockets) socket.destroy()
      }),
  }
}
