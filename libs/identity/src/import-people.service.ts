import { type Actor, type ImportOutcome, importRows, type Transaction, Transactions } from '@app/kernel';
import { organisationsNamed, theOneNamed } from '@app/organisations';
import { PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { Accounts } from './accounts.service';
import type { ImportPeopleInput, PersonRowInput } from './import-people.inputs';
import { IdentityError } from './identity.errors';
import { IdentityPermission } from './identity.permissions';
import { inside } from './manageable.service';

/** Where the faults of `createPerson` stand in a row. */
const COLUMNS = { EMAIL_IN_USE: 'email', OWN_ROLE_GIVEN: 'role', ROLE_OVERLAP: 'role', ROLE_DATES: 'validTo' };

/** Many people with their first roles from a file, written as one by one and all at once. */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: PersonVault,
    private readonly accounts: Accounts,
  ) {}

  /**
   * Faults of rows are answered, not thrown: those of `createPerson`, and IMPORT_PARENT_UNKNOWN, IMPORT_PARENT_AMBIGUOUS for the organisation. An address
   * that stands in several rows is one person with several roles.
   */
  import(actor: Actor, { rows, isRehearsal }: ImportPeopleInput): Promise<ImportOutcome> {
    // What is known of people is hashed with a key, as the request is.
    const asked = this.vault.withSecretRequest(actor);
    return importRows(this.transactions, asked, { rows, isRehearsal, columns: COLUMNS }, async (tx) => {
      const names = rows.map(({ organisation }) => organisation);
      const known = await organisationsNamed(inside(tx), names, actor.roots(IdentityPermission.ManagePeople));
      const twins = await this.accounts.twinsIn(tx, asked, rows.map(addressOf));
      const written = new Map<string, string>();
      const write = async (row: PersonRowInput): Promise<void> => {
        const { key: organisationKey } = theOneNamed(known, row.organisation, 'organisation');
        const twin = twins.get(addressOf(row));
        if (twin !== undefined) throw emailInUse(twin);
        await this.writeOne(tx, asked, { row, organisationKey }, written);
      };
      return { order: [...rows.keys()], write };
    });
  }

  private async writeOne(
    tx: Transaction,
    actor: Actor,
    { row, organisationKey }: { row: PersonRowInput; organisationKey: number },
    written: Map<string, string>,
  ): Promise<void> {
    const { name, email, role, validFrom, validTo } = row;
    const wish = { role, organisationKey, validFrom, ...(validTo ? { validTo } : {}) };
    const address = addressOf(row);
    const known = written.get(address);
    if (known) return this.accounts.grantIn(tx, actor, known, wish);
    written.set(address, await this.accounts.createIn(tx, actor, { name, email, ...wish }));
  }
}

const addressOf = ({ email }: PersonRowInput): string => email.trim().toLowerCase();

function emailInUse(twinId: string | null) {
  const params = { twinId };
  return IdentityError.EMAIL_IN_USE(params, [{ path: 'email', code: 'EMAIL_IN_USE', params }]);
}
