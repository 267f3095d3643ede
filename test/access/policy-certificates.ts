import { AssociationOfficer, everyone, Leader, Officer, Reporter, rule, type Rule, staff, writers } from './rule';

const keepers = [Officer, AssociationOfficer];
const anybody = rule(everyone, 'everybody');

/** Papers of recognitions, and what they say to whoever asks by their code; lists of decisions for anybody. */
export const certificatePolicy: Record<string, Rule[]> = {
  checkCertificate: anybody,
  replaceCertificate: rule(staff, 'workplace'),
  publishCredential: [...rule(staff, 'subtree and territory'), ...rule([Reporter], 'workplace')],
  'publishCredential (citizen)': [...rule(keepers, 'own area'), ...rule([Leader, Reporter], 'nothing')],
  // Of a round it holds what the caller sees of it.
  printCertificates: rule(writers, 'narrowing'),
  certificateBatches: rule(everyone, 'self'),
  removeCertificateBatch: rule(everyone, 'self'),
  disclosedDecision: anybody,
  disclosurePreview: rule(staff, 'workplace'),
  publishDisclosure: rule(staff, 'workplace'),
  withdrawDisclosure: rule(staff, 'workplace'),
  'GET /disclosed': anybody,
  'GET /disclosed/:code': anybody,
  'GET /recognitions/:id/certificate.pdf': rule(writers, 'subtree and territory'),
  'GET /recognitions/:id/certificate.pdf (citizen)': [
    ...rule([...keepers, Leader], 'subtree and territory'),
    ...rule([Reporter], 'nothing'),
  ],
  'GET /nominations/:id/certificate-preview.pdf': rule(writers, 'subtree and territory'),
  'GET /nominations/:id/certificate-preview.pdf (citizen)': [
    ...rule([...keepers, Leader], 'subtree and territory'),
    ...rule([Reporter], 'nothing'),
  ],
  'GET /check': anybody,
  'GET /check/:code': anybody,
  'GET /check/keys.json': anybody,
  'GET /credentials/:code': anybody,
  'GET /credentials/issuers/:key': anybody,
  'GET /credentials/issuers/:key/status/:list': anybody,
  // For the worker, which proves itself by a ticket of one file.
  'POST /certificates/pages': anybody,
};
