import { BlockList, isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** Whether an address belongs to a trusted proxy; Fastify asks for each entry of `X-Forwarded-For`, last first. */
export type ProxyCheck = (entry: string) => boolean

/** @param proxies addresses and networks. */
export function proxyCheck(proxies: readonly string[]): ProxyCheck {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return (entry) => {
    const address = addressIn(entry)
    return address !== undefined && list.check(address, familyOf(address))
  }
}

/** The address of a client: what the last trusted proxy forwards, or the peer's own where that is not an address. */
export function clientAddress({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  const { remoteAddress = '' } = socket
  return ip === remoteAddress ? ip : (addressIn(ip) ?? remoteAddress)
}

/** Some proxies forward addresses with ports, which differ by connection: `192.0.2.1:5001`, `[2001:db8::1]:5001`. */
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/

/** The address in an entry of `X-Forwarded-For`, without its port; undefined where there is none. */
function addressIn(entry: string): string | undefined {
  if (isIP(entry) !== 0) return entry
  const [, v6, v4] = WITH_PORT.exec(entry) ?? []
  const address = v6 ?? v4 ?? ''
  return isIP(address) === 0 ? undefined : address
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

/** Identifies a client: by its address, or for IPv6 by its /64 network, all of which one client has. */
export function clientOf(address: string): string {
  if (isIP(address) !== 6) return address
  const v4 = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (v4 !== undefined) return v4
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '')
  const missing = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0')
  const network = [...groups, ...missing, ...after].slice(0, 4)
  // One address has many spellings: `2001:DB8::1`, `2001:0db8::1`.
  return network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
