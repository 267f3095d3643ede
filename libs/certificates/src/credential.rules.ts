import type { KeyObject } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IsoDate } from '@app/kernel';
import { keyIdOf, publicKeyOf, rawPublicKey } from './signed-payload.rules';

export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const OB_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
/** Vietnam keeps one time all year: its day begins and ends at these instants. */
const END_OF_DAY = 'T16:59:59Z';
const beginOf = (day: IsoDate): string => new Date(`${day}T00:00:00+07:00`).toISOString().replace('.000Z', 'Z');

/** Entries of one list: as many as the standard asks for, so that nobody is told by their number. */
export const STATUS_LIST_LENGTH = 131_072;

/** Where things of credentials are fetched. */
export const credentialUrl = (publicUrl: string, code: string): string => `${publicUrl}/credentials/${code}`;
export const issuerUrl = (publicUrl: string, organisationKey: number): string =>
  `${publicUrl}/credentials/issuers/${organisationKey}`;
export const statusUrl = (issuer: string, list: number): string => `${issuer}/status/${list}`;
export const methodOf = (issuer: string, keyId: string): string => `${issuer}#${keyId}`;

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Multibase, base58 as in Bitcoin: `z…`. */
export function multibase(bytes: Buffer): string {
  let value = BigInt(`0x${bytes.toString('hex') || '0'}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ALPHABET[Number(value % 58n)]! + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${'1'.repeat(zeros === -1 ? bytes.length : zeros)}${text}`;
}

/** Multicodec of an Ed25519 public key. */
const ED25519 = Buffer.from([0xed, 0x01]);

export interface CredentialFacts {
  code: string;
  statusIndex: number;
  issuerKey: number;
  issuer: string;
  /** As it is printed. */
  holder: string;
  /** Key of the title or the award. */
  honourKey: string;
  honour: string;
  honourEn: string;
  year: number;
  decision: string | null;
  grantedOn: IsoDate;
  validUntil: IsoDate | null;
}

/** Open Badges 3.0, without its proof. The name is all that it says of whoever holds it. */
export function credentialOf(facts: CredentialFacts, publicUrl: string): Record<string, unknown> {
  const { code, statusIndex, issuerKey, holder, honour, honourEn, year, decision, grantedOn, validUntil } = facts;
  const issuer = issuerUrl(publicUrl, issuerKey);
  const list = Math.floor(statusIndex / STATUS_LIST_LENGTH);
  const index = statusIndex % STATUS_LIST_LENGTH;
  const said = decision === null ? '' : ` (${decision})`;
  return {
    '@context': [VC_CONTEXT, OB_CONTEXT],
    id: credentialUrl(publicUrl, code),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: facts.issuer },
    validFrom: beginOf(grantedOn),
    ...(validUntil === null ? {} : { validUntil: `${validUntil}${END_OF_DAY}` }),
    name: `${honour} ${year}`,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityHash: holder, identityType: 'name', hashed: false }],
      achievement: {
        id: `urn:uuid:${facts.honourKey}`,
        type: ['Achievement'],
        name: honour,
        description: `${honourEn}, ${year}`,
        criteria: { narrative: `${facts.issuer}: ${honour} ${year}${said}` },
      },
    },
    credentialStatus: {
      id: `${statusUrl(issuer, list)}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: statusUrl(issuer, list),
    },
  };
}

/** Which of a list hold no more, without its proof. The first entry is the left-most bit. */
export function statusListOf(issuer: string, list: number, ended: readonly number[]): Record<string, unknown> {
  const bits = Buffer.alloc(STATUS_LIST_LENGTH / 8);
  for (const index of ended) bits[index >> 3]! |= 128 >> (index & 7);
  return {
    '@context': [VC_CONTEXT],
    id: statusUrl(issuer, list),
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    credentialSubject: {
      id: `${statusUrl(issuer, list)}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
  };
}

/**
 * Who issues, and the keys with which that is proved; keys of before stay. The context of DID documents comes first because verifiers read such a
 * document as it stands, without fetching anything.
 */
export function issuerOf(issuer: string, name: string, publicKeys: readonly Buffer[]): Record<string, unknown> {
  const methods = publicKeys.map((raw) => ({
    id: methodOf(issuer, keyIdOf(publicKeyOf(raw))),
    type: 'Multikey',
    controller: issuer,
    publicKeyMultibase: multibase(Buffer.concat([ED25519, raw])),
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1', OB_CONTEXT],
    id: issuer,
    type: ['Profile'],
    name,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}

/** The method of a key that signs for an issuer. */
export const signingMethod = (issuer: string, key: KeyObject): string =>
  methodOf(issuer, keyIdOf(publicKeyOf(rawPublicKey(key))));
