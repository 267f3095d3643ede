import { nodeId, type Transaction } from '@app/kernel';
import { insertOrganisations, type OrganisationKind, ReportingLine, searchName } from '@app/organisations';

export interface Place {
  key: number;
  id: string;
  path: string;
  scopeId: number;
  name: string;
}

interface PlaceWish {
  name: string;
  kind: OrganisationKind;
  scopeId: number;
  parent?: Place;
  actsFor?: Place;
  line?: ReportingLine;
  validTo?: string;
}

/** Before records: organisations have no known first day here. */
const FIRST_DAY = '1900-01-01';

/** Of a domain that nobody can have: what is sent to it stays in the folder of mails. */
const addressOf = (name: string): string => `${searchName(name).replaceAll(' ', '-').slice(0, 60)}@demo.invalid`;

export const planter =
  (tx: Transaction) =>
  async ({
    name,
    kind,
    scopeId,
    parent,
    actsFor,
    line = ReportingLine.Government,
    validTo,
  }: PlaceWish): Promise<Place> => {
    const above = parent ? { key: parent.key, path: parent.path } : null;
    const place = { name, kind, line, parent: above, scopeId, actsForKey: actsFor?.key, validFrom: FIRST_DAY, validTo };
    const draft = { ...place, contact: addressOf(name) };
    const [made] = await insertOrganisations(tx, [draft]);
    return { ...made!, id: nodeId('Organisation', made!.key), scopeId, name };
  };
