import { drawCode } from '@app/certificates';
import { type Directive, DirectivesService } from '@app/directives';
import {
  type Actor,
  Clock,
  type IsoDate,
  KernelError,
  newKey,
  type Query,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DisclosedLists } from './disclosed-lists.service';
import type { DisclosedDecision } from './disclosed.view';
import type { Disclosure } from './disclosure.entity';
import type { DisclosurePreviewArgs, PublishDisclosureInput, WithdrawDisclosureInput } from './disclosure.inputs';
import { DisclosureError } from './disclosures.errors';
import { DisclosurePublished, DisclosureWithdrawn } from './disclosures.events';
import { DisclosurePermission } from './disclosures.permissions';
import { disclosureColumns, disclosures } from './disclosures.sql';

/** Lists of decisions, shown to anybody by the office that decided. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly lists: DisclosedLists,
  ) {}

  /** Exactly what would be shown. Throws NOT_FOUND, also where the decision recognised nobody. */
  async preview(actor: Actor, { directiveKey, namesPeople, page }: DisclosurePreviewArgs): Promise<DisclosedDecision> {
    await this.directives.byKey(actor, directiveKey);
    const organisationKey = await this.mustHaveDecided(this.transactions.reading(actor), actor, directiveKey);
    const said = { basis: null, peopleBasis: null, shownFrom: this.clock.today(), shownUntil: null };
    return this.lists.preview({ directiveKey, organisationKey, namesPeople, ...said }, page ?? 1);
  }

  /** For the first time, changed, or once more after it was withdrawn. Throws NOT_FOUND, DISCLOSURE_PEOPLE_BASIS, DISCLOSURE_ORDER, DISCLOSURE_EXISTS, VERSION_CONFLICT. */
  async publish(actor: Actor, { directiveKey, version = null, ...input }: PublishDisclosureInput): Promise<Directive> {
    const directive = await this.directives.byKey(actor, directiveKey);
    const today = this.clock.today();
    const said = mustBeSound({
      basis: input.basis?.trim() || null,
      namesPeople: input.namesPeople,
      peopleBasis: (input.namesPeople && input.peopleBasis?.trim()) || null,
      shownFrom: input.shownFrom ?? today,
      shownUntil: input.shownUntil ?? null,
      withdrawnOn: null,
      withdrawalReason: null,
    });
    await this.transactions.run(actor, async (tx) => {
      const organisationKey = await this.mustHaveDecided(tx.query.bind(tx), actor, directiveKey);
      const held = await heldOf(tx, 'l.directive_key', directiveKey);
      if (held && version === null) throw DisclosureError.DISCLOSURE_EXISTS();
      if (!held) {
        const row = { key: newKey(), code: drawCode(), directiveKey, organisationKey, ...said };
        await disclosures.insert(tx, { ...row, version: 1 });
        return this.tell(tx, DisclosurePublished, row, { after: row });
      }
      const change = await disclosures.amend(tx, held, version!, said);
      return this.tell(tx, DisclosurePublished, { directiveKey, organisationKey, ...said }, change);
    });
    return directive;
  }

  /** Whoever asks is answered from now on that nothing is published. Throws NOT_FOUND, DISCLOSURE_WITHDRAWN, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { key, version, reason }: WithdrawDisclosureInput): Promise<Directive> {
    const directiveKey = await this.transactions.run(actor, async (tx) => {
      const held = await heldOf(tx, 'l.key', key);
      if (!held || !actor.worksAt(DisclosurePermission.Publish, held.organisationKey)) throw KernelError.NOT_FOUND();
      if (held.withdrawnOn !== null) throw DisclosureError.DISCLOSURE_WITHDRAWN();
      const withdrawn = { withdrawnOn: this.clock.today(), withdrawalReason: reason.trim() };
      const change = await disclosures.amend(tx, held, version, withdrawn);
      await this.tell(tx, DisclosureWithdrawn, held, change, reason.trim());
      return held.directiveKey;
    });
    return this.directives.byKey(actor, directiveKey);
  }

  /** Of these decisions, those with which somebody was recognised whom the actor sees, by who decided. */
  async decidersOf(query: Query, directiveKeys: readonly string[]): Promise<Map<string, number>> {
    const rows = await query<{ directiveKey: string; organisationKey: number }>(
      `-- all shards: whomever decisions recognised, wherever they are
       SELECT k.key AS "directiveKey", one.granted_by_key AS "organisationKey" FROM unnest($1::uuid[]) AS k(key)
       JOIN LATERAL (SELECT r.granted_by_key FROM recognition AS r WHERE r.directive_key = k.key LIMIT 1) AS one ON true`,
      [directiveKeys],
    );
    return new Map(rows.map((row) => [row.directiveKey, row.organisationKey]));
  }

  private async mustHaveDecided(query: Query, actor: Actor, directiveKey: string): Promise<number> {
    const decider = (await this.decidersOf(query, [directiveKey])).get(directiveKey);
    if (decider === undefined || !actor.worksAt(DisclosurePermission.Publish, decider)) throw KernelError.NOT_FOUND();
    return decider;
  }

  private async tell(
    tx: Transaction,
    happened: typeof DisclosurePublished,
    { directiveKey, organisationKey, shownFrom, shownUntil }: Told,
    change: { before?: unknown; after?: unknown },
    reason: string | null = null,
  ): Promise<void> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    const payload = { organisationKey, shownFrom, shownUntil };
    tx.happened(happened, { subject: directiveKey, path: place?.path ?? null, payload, ...change, reason });
  }
}

type Told = Pick<Disclosure, 'directiveKey' | 'organisationKey' | 'shownFrom' | 'shownUntil'>;

async function heldOf(tx: Transaction, column: string, value: string): Promise<Disclosure | null> {
  const [row] = await tx.query<Disclosure>(
    `SELECT ${disclosureColumns} FROM disclosure AS l WHERE ${column} = $1 FOR UPDATE`,
    [value],
  );
  return row ? disclosures.toRow(row) : null;
}

function mustBeSound<
  Said extends Pick<Disclosure, 'namesPeople' | 'peopleBasis'> & { shownFrom: IsoDate; shownUntil: IsoDate | null },
>(said: Said): Said {
  if (said.namesPeople && said.peopleBasis === null)
    throw DisclosureError.DISCLOSURE_PEOPLE_BASIS({}, [{ path: 'peopleBasis', code: 'DISCLOSURE_PEOPLE_BASIS' }]);
  if (said.shownUntil !== null && said.shownUntil < said.shownFrom)
    throw DisclosureError.DISCLOSURE_ORDER({}, [{ path: 'shownUntil', code: 'DISCLOSURE_ORDER' }]);
  return said;
}
