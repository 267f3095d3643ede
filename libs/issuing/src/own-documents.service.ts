import {
  type Actor,
  type Asking,
  Clock,
  type FieldError,
  KernelError,
  nodeId,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import {
  type Directive,
  DirectiveAmended,
  directiveColumns,
  DirectiveDrafted,
  DirectivesService,
  DirectiveState,
  toDirective,
  visibleDirectives,
} from '@app/directives';
import { FREE } from './draft-kind';
import { draftFaults, stateAfter } from './issuing.rules';
import { mayDraft, type Office, officeOf } from './offices';
import type { AmendDraftInput, DraftDirectiveInput } from './own-document.inputs';
import { type DraftParts, type DraftSource, openDraft, tidied, withInput } from './own-document.rules';
import { cite, insertDraft, partsOf, readDraft, updateDraft } from './own-document.store';

/** Documents that an organisation writes itself, until they are approved. */
@Injectable()
export class OwnDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  /** Written from nothing. */
  async draft(actor: Actor, input: DraftDirectiveInput): Promise<Directive> {
    const key = await this.transactions.run(actor, async (tx) => {
      const office = await this.mustDraftAt(tx, input.issuerKey);
      const parts = withInput(openDraft(office, input.type, input.subject), input);
      return this.draftIn(tx, office, { kind: FREE, sourceId: null }, parts, input.basedOnKeys ?? []);
    });
    return this.directives.byKey(actor, key);
  }

  /** The office, where the actor may draft in its name. Throws NOT_FOUND. */
  async mustDraftAt(tx: Asking, issuerKey: number): Promise<Office> {
    const office = await officeOf(tx.query.bind(tx), issuerKey, this.clock.today());
    if (!mayDraft(tx.actor, office)) throw KernelError.NOT_FOUND();
    return office;
  }

  /** Those of the documents that the actor may see and name as a basis, in the order given. */
  async citable(tx: Asking, keys: readonly string[]): Promise<Directive[]> {
    const params: unknown[] = [keys];
    const visible = visibleDirectives(tx.actor, this.clock.today(), params);
    const rows = await tx.query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}
       ORDER BY array_position($1::uuid[], d.key)`,
      params,
    );
    return rows.map(toDirective);
  }

  /** For use cases that draft from what they know; rights at the office are theirs to ask. Answers the document's key. */
  async draftIn(
    tx: Transaction,
    office: Office,
    source: DraftSource,
    written: DraftParts,
    basedOnKeys: readonly string[],
  ): Promise<string> {
    const parts = checked(tidied(written));
    const key = await insertDraft(tx, office, source, parts);
    await cite(tx, key, basedOnKeys, this.clock.today());
    const after = { issuerKey: office.key, ...source, ...parts, basedOnIds: basedOnKeys.map(idOf) };
    const payload = { state: DirectiveState.Draft, issuedOn: null };
    tx.happened(DirectiveDrafted, { subject: key, path: office.path, payload, after });
    return key;
  }

  async amend(actor: Actor, input: AmendDraftInput): Promise<Directive> {
    const key = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const stored = await readDraft(tx.query.bind(tx), actor, input.key, today);
      const { path } = await this.mustDraftAt(tx, stored.directive.keeperKey);
      stateAfter(stored.directive.state, 'amend');
      const before = partsOf(stored);
      const after = checked(withInput(before, input));
      await updateDraft(tx, stored, input.version, after);
      if (input.basedOnKeys) await cite(tx, stored.directive.key, input.basedOnKeys, today);
      tx.happened(DirectiveAmended, {
        subject: stored.directive.key,
        path,
        payload: { state: DirectiveState.Draft, issuedOn: null },
        before,
        after: { ...after, ...(input.basedOnKeys && { basedOnIds: input.basedOnKeys.map(idOf) }) },
      });
      return stored.directive.key;
    });
    return this.directives.byKey(actor, key);
  }
}

const idOf = (key: string): string => nodeId('Directive', key);

function checked(parts: DraftParts): DraftParts {
  const faults: FieldError[] = draftFaults(parts);
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  return parts;
}
