import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { clientAddress, clientOf, proxyCheck } from './client-address.ts'

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the address %s belongs to the client %s', (address, client) => {
  expect(clientOf(address)).toBe(client)
})

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:5001', '192.0.2.1'],
  ['2001:db8::1', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['[2001:db8::1]:5001', '2001:db8::1'],
  ['unknown', ''],
  ['999.0.2.1:80', ''],
  ['', ''],
])('a forwarded %j is the address %j; what is none gives that of the peer', (ip, address) => {
  expect(clientAddress({ ip, socket: new Socket() })).toBe(address)
})

it('a proxy is trusted by address or network, with or without its port', () => {
  const isTrusted = proxyCheck(['10.0.0.0/8', '192.0.2.1', 'fd00::/8'])
  const entries = ['10.1.2.3', '10.1.2.3:80', '::ffff:10.1.2.3', '192.0.2.1', '[fd00::1]:80', 'fd00::1']
  expect(entries.filter((entry) => !isTrusted(entry))).toEqual([])
  expect(['11.1.2.3', '192.0.2.2', 'fe00::1', 'unknown', ''].filter(isTrusted)).toEqual([])
})
