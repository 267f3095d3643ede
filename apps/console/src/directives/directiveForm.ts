import { type Signer, signersOfLines } from '../shared/signerLines.rules.ts';
import type { DirectiveDetails } from './directives.graphql.ts';

type Values = Record<string, unknown>;

/** A link as the form holds it: to a document of the register, or to one that is only named. */
interface LinkValue {
  kind?: string;
  partly?: boolean;
  directiveId?: string | null;
  code?: string | null;
  issuer?: string | null;
  issuedOn?: string | null;
  quote?: string | null;
}

/** Those beside the first. */
const otherSignersOf = ({ signers, signerName }: DirectiveDetails): Signer[] =>
  signers.slice(signerName === null ? 0 : 1);

/** A document as the values of its form. */
export const toForm = (directive: DirectiveDetails): Values => ({
  version: directive.version,
  type: directive.type,
  code: directive.code,
  issuer: directive.issuer,
  otherIssuers: directive.issuers.slice(1),
  otherSigners: otherSignersOf(directive),
  knownSigners: otherSignersOf(directive),
  issuedOn: directive.issuedOn,
  subject: directive.subject,
  place: directive.place,
  signerName: directive.signerName,
  signerPosition: directive.signerPosition,
  signerAuthority: directive.signerAuthority,
  recipients: directive.recipients,
  effectiveOn: directive.effectiveOn,
  expiresOn: directive.expiresOn,
  urgency: directive.urgency,
  pages: directive.pages,
  draft: directive.state === 'DRAFT',
  links: directive.links.map(({ kind, partly, quote, directive: { id } }) => ({
    kind,
    partly,
    quote,
    directiveId: id,
  })),
  attachments: directive.attachments.map(({ fileName, file }) => ({ fileName, sha256: file.sha256 })),
});

/** The form's values as the API takes them: a link names a document by its id or by what is known of it, never by both. */
export const fromForm = ({
  links,
  recipients,
  otherIssuers,
  otherSigners,
  knownSigners,
  ...values
}: Values): Values => ({
  ...values,
  // What was never loaded is not sent: an empty list would strike out what is there.
  ...(recipients ? { recipients: (recipients as string[]).filter((line) => line.trim()) } : {}),
  ...(otherIssuers ? { otherIssuers: (otherIssuers as string[]).filter((line) => line.trim()) } : {}),
  ...(otherSigners
    ? {
        otherSigners:
          typeof otherSigners === 'string' ? signersOfLines(otherSigners, knownSigners as Signer[]) : otherSigners,
      }
    : {}),
  ...(links ? { links: (links as LinkValue[]).map(linkInput) } : {}),
});

const linkInput = ({ kind, partly, quote, directiveId, code, issuer, issuedOn }: LinkValue): Values => ({
  kind,
  partly: partly ?? false,
  quote: quote ?? null,
  ...(directiveId ? { directiveId } : { code, issuer, issuedOn: issuedOn || null }),
});
