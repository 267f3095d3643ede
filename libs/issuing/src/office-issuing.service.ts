import { type Actor, Clock, KernelError, type Query, tableOf, type Transaction, Transactions } from '@app/kernel';
import { DirectivePermission } from '@app/directives';
import { Injectable } from '@nestjs/common';
import { OwnDocumentPermission } from './issuing.permissions';
import { IssuingRuleSet } from './issuing.events';
import { OfficeIssuing } from './office-issuing.entity';
import type { IssuingRule } from './office-issuing.view';
import { type Office, officeOf } from './offices';

const rules = tableOf(OfficeIssuing);

/** Whether an office wants two persons between draft and approval. No text at hand asks for it, so an office decides; without a decision one person may do both. */
@Injectable()
export class OfficeRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** For those who read the office's documents. Throws NOT_FOUND. */
  rule(actor: Actor, organisationKey: number): Promise<IssuingRule> {
    return this.transactions.read(actor, async (query) => {
      const { path } = await officeOf(query, organisationKey, this.clock.today());
      actor.mustCover(DirectivePermission.Read, path);
      return ruleFor(actor, path, await needsTwoPersons(query, organisationKey));
    });
  }

  /** By an administrator of the office or above. Drafts that wait are judged by the rule at the moment of approval. Throws NOT_FOUND. */
  async set(actor: Actor, organisationKey: number, isNeeded: boolean): Promise<IssuingRule> {
    const path = await this.transactions.run(actor, async (tx) => {
      const office = await this.mustRule(tx, organisationKey);
      const before = await needsTwoPersons(tx.query.bind(tx), organisationKey);
      const onConflict = '(organisation_key) DO UPDATE SET needs_two_persons = excluded.needs_two_persons';
      await rules.insert(tx, { organisationKey, needsTwoPersons: isNeeded }, { onConflict });
      tx.happened(IssuingRuleSet, {
        subject: organisationKey,
        path: office.path,
        before: { needsTwoPersons: before },
        after: { needsTwoPersons: isNeeded },
      });
      return office.path;
    });
    return ruleFor(actor, path, isNeeded);
  }

  private async mustRule(tx: Transaction, organisationKey: number): Promise<Office> {
    const office = await officeOf(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!tx.actor.covers(OwnDocumentPermission.SetRule, office.path)) throw KernelError.NOT_FOUND();
    return office;
  }
}

const ruleFor = (actor: Actor, path: string, isNeeded: boolean): IssuingRule => ({
  needsTwoPersons: isNeeded,
  canSet: actor.covers(OwnDocumentPermission.SetRule, path),
});

export async function needsTwoPersons(query: Query, organisationKey: number): Promise<boolean> {
  const [rule] = await query<Pick<OfficeIssuing, 'needsTwoPersons'>>(
    `SELECT ${rules.columns('r', ['needsTwoPersons'])} FROM office_issuing AS r WHERE r.organisation_key = $1`,
    [organisationKey],
  );
  return rule?.needsTwoPersons ?? false;
}
