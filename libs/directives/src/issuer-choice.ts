import type { FieldError, IsoDate, Transaction } from '@app/kernel';
import { type OrganisationKind, unknownNames } from '@app/organisations';
import { mayBeSameIssuer, readPartyName, unitNames } from '@app/parties';

/** An organisation as it was called at some time. */
export interface IssuerName {
  name: string;
  kind: OrganisationKind;
  /** Name of its administrative unit. */
  unit: string;
}

/** Whether the issuer as a document writes it means the organisation: by its name, or as the one body of its kind there. */
export function isMeantBy(written: string, { name, kind, unit }: IssuerName): boolean {
  if (mayBeSameIssuer(written, name)) return true;
  const party = readPartyName(written);
  if (!party || !('body' in party) || party.body.kind !== kind) return false;
  const place = unitNames(unit);
  const said = party.body.unit;
  return (said.kind === null || said.kind === place.kind) && (said.name === null || said.name === place.name);
}

/**
 * What speaks against an organisation as the issuer of a document: NOT_FOUND when the writer may not name it, as of today or of
 * the day of issue; DIRECTIVE_ISSUER_DIFFERS when the document names another body. The issuer may send the document and has it
 * proposed as evidence, so it is not taken on trust.
 */
export async function issuerFaultOf(
  tx: Transaction,
  issuerKey: number | null,
  { issuer, issuedOn }: { issuer: string; issuedOn: IsoDate | null },
  today: IsoDate,
): Promise<FieldError | null> {
  if (issuerKey === null) return null;
  const chosen = [{ key: issuerKey, path: 'issuerId' }];
  const isHidden = (await unknownNames(tx, chosen, today)).length > 0;
  if (isHidden && (issuedOn === null || (await unknownNames(tx, chosen, issuedOn)).length > 0))
    return { path: 'issuerId', code: 'NOT_FOUND' };
  const names = await tx.query<IssuerName>(
    `SELECT DISTINCT p.name, p.kind, u.name AS unit
     FROM organisation_period AS p JOIN administrative_unit_period AS u ON u.unit_key = p.scope_id WHERE p.organisation_key = $1`,
    [issuerKey],
  );
  return names.some((name) => isMeantBy(issuer, name)) ? null : { path: 'issuerId', code: 'DIRECTIVE_ISSUER_DIFFERS' };
}
