import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Global addresses of IPv6; whatever stands outside is reserved, translated or somebody's own. */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/** Nothing is sent to private, link-local, multicast, shared, translated or reserved addresses; to this very machine only where that is set. */
export function isPublicAddress(text: string, onLoopback: boolean): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6) {
    if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString(), onLoopback);
    if (address.range() === 'loopback') return onLoopback;
    return address.range() === 'unicast' && address.match(GLOBAL);
  }
  return address.range() === 'unicast' || (onLoopback && address.range() === 'loopback');
}

export type AddressFault = 'WEBHOOK_ADDRESS' | 'WEBHOOK_ADDRESS_PRIVATE';

/** What is wrong with an address before any name is resolved; null where nothing is. */
export function addressFault(text: string, onLoopback: boolean): AddressFault | null {
  if (!URL.canParse(text)) return 'WEBHOOK_ADDRESS';
  const { protocol, username, password, hash, hostname, port } = new URL(text);
  const host = bareHost(hostname);
  const isHere = onLoopback && (host === 'localhost' || (isIP(host) > 0 && !isPublicAddress(host, false)));
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) return 'WEBHOOK_ADDRESS';
  // Of https the usual port is none: any other is a service that nobody has offered to us.
  if (port !== '' && !isHere) return 'WEBHOOK_ADDRESS';
  if (username !== '' || password !== '' || hash !== '') return 'WEBHOOK_ADDRESS';
  if (isIP(host) > 0) return isPublicAddress(host, onLoopback) ? null : 'WEBHOOK_ADDRESS_PRIVATE';
  // A name without a dot is one of the own network.
  return host.includes('.') || isHere ? null : 'WEBHOOK_ADDRESS_PRIVATE';
}

/** An address of IPv6 without its brackets. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
