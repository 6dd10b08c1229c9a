import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a server. */
export interface Connections {
  /** Ends those without a request that waits for its answer, those among them that have sent nothing or half a request. */
  closeUnused(): void
}

/**
 * Watches the connections of a server. A server that closes ends by itself only connections on which a request was
 * answered, and looks no longer for slow ones: a spare connection of a browser would keep it from closing for ever.
 */
export function watchConnections(server: Server): Connections {
  const requests = new Map<Socket, number>()
  const count = (socket: Socket, more: number): void => {
    const before = requests.get(socket)
    if (before !== undefined) requests.set(socket, before + more)
  }
  server.on('connection', (socket) => {
    requests.set(socket, 0)
    socket.once('close', () => requests.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    count(socket, 1)
    response.once('close', () => {
      count(socket, -1)
    })
  })
  return {
    closeUnused: () => {
      for (const [socket, waiting] of requests) if (waiting === 0) socket.destroy()
    },
  }
}
