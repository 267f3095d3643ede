import { type Actor, type ImportOutcome, importRows, nodeId, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { ImportOrganisationsInput, OrganisationRowInput } from './import-organisations.inputs';
import { importOrder } from './import-order.rules';
import { mergedUnits, type MergedUnit } from './merged-units';
import { OrganisationChanges } from './organisation-changes.service';
import { OrganisationError } from './organisation.errors';
import { OrganisationPermission } from './organisation.permissions';
import { type NamedOrganisation, organisationsNamed, theOneNamed } from './organisations-named';
import { searchName } from './search-name.rules';

/** What faults of `createOrganisation` are called in a row. */
const COLUMNS = { parentId: 'parent', administrativeUnitId: 'unitCode', actsForId: 'actsForParent' };

/** Many organisations from a file, written as one by one and all at once. */
@Injectable()
export class ImportOrganisations {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: OrganisationChanges,
  ) {}

  /**
   * Faults of rows are answered, not thrown: those of `createOrganisation`, and IMPORT_PARENT_UNKNOWN, IMPORT_PARENT_AMBIGUOUS,
   * IMPORT_UNIT_UNKNOWN, IMPORT_UNIT_MERGED, IMPORT_ORGANISATION_TWIN, IMPORT_ROW_TWIN.
   */
  import(actor: Actor, { rows, isRehearsal }: ImportOrganisationsInput): Promise<ImportOutcome> {
    return importRows(this.transactions, actor, { rows, isRehearsal, columns: COLUMNS }, async (tx) => {
      const names = rows.flatMap(({ name, parent }) => [name, parent]);
      const query = tx.query.bind(tx);
      const known = await organisationsNamed(query, names, actor.roots(OrganisationPermission.Manage));
      const units = await unitsOf(tx, rows);
      const merged = await mergedOf(
        tx,
        rows.filter(({ unitCode }, at) => unitCode && !units.has(at)),
      );
      const write = async (row: OrganisationRowInput, at: number): Promise<void> => {
        const parent = theOneNamed(known, row.parent, 'parent');
        mustBeNew(known, row, parent);
        const unit = row.unitCode
          ? (units.get(at) ?? unknownUnit(row.unitCode, merged.get(row.unitCode)))
          : parent.scopeId;
        const key = await this.changes.createIn(tx, actor, {
          name: row.name,
          kind: row.kind,
          validFrom: row.validFrom,
          contact: row.contact ?? null,
          legalBasis: row.legalBasis ?? null,
          line: parent.line,
          parentKey: parent.key,
          administrativeUnitKey: unit,
          actsForKey: row.actsForParent ? parent.key : null,
        });
        known.push({
          key,
          parentKey: parent.key,
          searchName: searchName(row.name),
          line: parent.line,
          scopeId: unit,
          row: at,
        });
      };
      return { order: importOrder(rows), write };
    });
  }
}

/** Keys of the units that rows name by code, as of their first day, by the place of the row. */
async function unitsOf(tx: Transaction, rows: readonly OrganisationRowInput[]): Promise<Map<number, number>> {
  const found = await tx.query<{ at: number; key: number }>(
    `SELECT r.at::int - 1 AS at, u.key FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS r(code, day, at)
     JOIN administrative_unit u ON u.code = r.code
     JOIN administrative_unit_period p ON p.unit_key = u.key AND p.valid_from <= r.day AND (p.valid_to IS NULL OR p.valid_to >= r.day)`,
    [rows.map(({ unitCode }) => unitCode ?? null), rows.map(({ validFrom }) => validFrom)],
  );
  return new Map(found.map(({ at, key }) => [at, key]));
}

/** What became of the units that rows name by a code of before, by the code. */
async function mergedOf(tx: Transaction, rows: readonly OrganisationRowInput[]): Promise<Map<string, MergedUnit>> {
  const lastDay = rows
    .map(({ validFrom }) => validFrom)
    .toSorted()
    .at(-1);
  if (lastDay === undefined) return new Map();
  return mergedUnits(
    tx.query.bind(tx),
    rows.flatMap(({ unitCode }) => unitCode ?? []),
    lastDay,
  );
}

/** Of one name below one parent, in the system or earlier in the file. */
function mustBeNew(
  known: readonly NamedOrganisation[],
  { name }: OrganisationRowInput,
  parent: NamedOrganisation,
): void {
  const twin = known.find((one) => one.parentKey === parent.key && one.searchName === searchName(name));
  if (!twin) return;
  if (twin.row !== undefined) {
    const params = { row: twin.row + 1 };
    throw OrganisationError.IMPORT_ROW_TWIN(params, [{ path: 'name', code: 'IMPORT_ROW_TWIN', params }]);
  }
  const params = { twinId: nodeId('Organisation', twin.key) };
  throw OrganisationError.IMPORT_ORGANISATION_TWIN(params, [
    { path: 'name', code: 'IMPORT_ORGANISATION_TWIN', params },
  ]);
}

/** One that was merged is named, with what has come in its place. */
function unknownUnit(unitCode: string, merged: MergedUnit | undefined): never {
  if (merged) {
    const { name, successors, on } = merged;
    const params = { code: unitCode, name, successors, on };
    throw OrganisationError.IMPORT_UNIT_MERGED(params, [{ path: 'unitCode', code: 'IMPORT_UNIT_MERGED', params }]);
  }
  const params = { code: unitCode };
  throw OrganisationError.IMPORT_UNIT_UNKNOWN(params, [{ path: 'unitCode', code: 'IMPORT_UNIT_UNKNOWN', params }]);
}
