import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** Stands between a driver and its server. */
export interface Wire {
  readonly port: number
  /** Everything the driver has sent since this was asked last, byte for byte. */
  sent(): string
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1, passes everything on to a server and back, and keeps what is sent.
 * @param uri of the server; its host and port count.
 * @param identity a key and a certificate in PKCS #12: what comes in is TLS then.
 */
export async function openWire(uri: string, identity?: { pfx: Buffer; passphrase: string }): Promise<Wire> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  let sent = ''
  const pass = (driver: Socket): void => {
    const server = connect(Number(port || 7687), hostname)
    for (const socket of [driver, server]) {
      sockets.add(socket)
      // Whoever hangs up, the other one hears of it.
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
    port: await portOf(listening),
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

/** Has a server listen on 127.0.0.1, on a port that was free. */
export async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
