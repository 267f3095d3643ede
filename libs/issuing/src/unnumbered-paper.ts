import type { OfficialDocument } from '@app/documents';
import { signatureOpening } from './issuing.rules';
import type { Office } from './offices';

/** A paper to be signed by hand that carries no number, since no book has it; its body comes from whoever makes it. */
export const unnumberedPaper = (office: Office, typeName: string, subject: string): OfficialDocument => ({
  letterhead: { superior: office.superior, issuer: office.name },
  number: null,
  symbol: null,
  place: office.place,
  date: null,
  typeName,
  subject,
  addressees: [],
  bases: [],
  body: [],
  signature: { lines: signatureOpening(office.kind), name: null },
  recipients: [],
  isDraft: false,
});
