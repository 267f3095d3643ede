import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** Whoever has one address of IPv6 has all of its line: 2^64 of them. */
const GROUPS_OF_A_LINE = 4;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Under what requests from an address are counted: an address of IPv4 in either spelling, the line of one of IPv6 however it is shortened. */
export function neighbourhoodOf(address: string): string {
  const mapped = MAPPED.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const before = groupsOf(head);
  const missing = tail === undefined ? 0 : GROUPS - before.length - groupsOf(tail).length;
  const groups = [...before, ...Array<string>(missing).fill('0'), ...groupsOf(tail ?? '')];
  return groups.slice(0, GROUPS_OF_A_LINE).join(':');
}

/** Without leading zeros; a part of IPv4 at the end counts as two. */
const groupsOf = (text: string): string[] =>
  text === ''
    ? []
    : text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [parseInt(group, 16).toString(16)]));
