import { type CriteriaContent, compareContents, soundnessOf } from '@app/criteria-rules';
import { type Actor, addDays, Clock, KernelError, tableOf, type Transaction, Transactions } from '@app/kernel';
import { governmentRoot } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { contentOf } from './content-of.rules';
import { CriteriaVersion, CriteriaVersionState } from './criteria.entity';
import { CriteriaError, errorCodeOf } from './criteria.errors';
import { CriteriaDraftDiscarded, CriteriaDrafted, CriteriaDraftSaved, CriteriaPublished } from './criteria.events';
import type {
  DiscardCriteriaDraftArgs,
  DraftCriteriaInput,
  PublishCriteriaInput,
  SaveCriteriaDraftInput,
} from './criteria.inputs';
import { CriteriaPermission } from './criteria.permissions';
import { Criteria } from './criteria.service';
import { versionColumns } from './criteria.sql';

const versions = tableOf(CriteriaVersion);

/** A draft of a set of which nothing is known yet. */
const EMPTY: CriteriaContent = {
  criteria: [],
  rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation: {} },
};

/** New versions of criteria: drafted by the administrator at the root, compared, published from a day on. */
@Injectable()
export class CriteriaDrafts {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly criteria: Criteria,
  ) {}

  /** Throws NOT_FOUND, CRITERIA_DRAFT_EXISTS. */
  async draft(actor: Actor, { setKey, fromKey = null }: DraftCriteriaInput): Promise<CriteriaVersion> {
    const key = await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const known = await versionsOf(tx, setKey);
      if (known.some(({ state }) => state === CriteriaVersionState.Draft)) throw CriteriaError.CRITERIA_DRAFT_EXISTS();
      const from = fromKey === null ? known[0] : known.find((version) => version.key === fromKey);
      if (fromKey !== null && !from) throw KernelError.NOT_FOUND();
      const made = await versions.insert(tx, draftOf(setKey, known, from), { answer: ['key'] });
      const after = { setKey, fromKey: from?.key ?? null };
      tx.happened(CriteriaDrafted, { subject: made!.key, path, after });
      return made!.key;
    });
    return this.criteria.version(actor, key);
  }

  /** Throws NOT_FOUND, CRITERIA_PUBLISHED, VERSION_CONFLICT. */
  async save(
    actor: Actor,
    { key, version, content, deadlines, notes, ...said }: SaveCriteriaDraftInput,
  ): Promise<CriteriaVersion> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const before = await draftIn(tx, key);
      const after = {
        textCode: said.textCode.normalize('NFC').trim(),
        textIssuedOn: said.textIssuedOn ?? null,
        textEffectiveOn: said.textEffectiveOn ?? null,
        content: contentOf(content),
        deadlines: (deadlines as CriteriaVersion['deadlines'] | null | undefined) ?? before.deadlines,
        notes: notes ?? before.notes,
      };
      await versions.amend(tx, before, version, after, `state = 'draft'`);
      const changed = compareContents(before.content, after.content).map(({ of, code }) => code ?? of);
      tx.happened(CriteriaDraftSaved, { subject: key, path, after: { textCode: after.textCode, changed } });
    });
    return this.criteria.version(actor, key);
  }

  /** Throws NOT_FOUND, CRITERIA_PUBLISHED, VERSION_CONFLICT, CRITERIA_NOT_SOUND, CRITERIA_UNCHANGED, CRITERIA_VALID_TOO_EARLY. */
  async publish(actor: Actor, { key, version, validFrom }: PublishCriteriaInput): Promise<CriteriaVersion> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const draft = await draftIn(tx, key);
      mustBeSound(draft);
      const [latest] = (await versionsOf(tx, draft.setKey)).filter(
        ({ state }) => state === CriteriaVersionState.Published,
      );
      if (latest) await end(tx, latest, draft, validFrom);
      const after = { state: CriteriaVersionState.Published, validFrom };
      const change = await versions.amend(tx, draft, version, after, `state = 'draft'`);
      const { setKey, number } = draft;
      tx.happened(CriteriaPublished, { subject: key, path, payload: { setKey, number, validFrom }, ...change });
    });
    return this.criteria.version(actor, key);
  }

  /** Answers the key of the set. Throws NOT_FOUND, CRITERIA_PUBLISHED, VERSION_CONFLICT. */
  async discard(actor: Actor, { key, version }: DiscardCriteriaDraftArgs): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const { setKey, number, textCode, version: current } = await draftIn(tx, key);
      if (version !== current) throw KernelError.VERSION_CONFLICT({ current });
      await tx.query(`DELETE FROM criteria_version WHERE key = $1 AND state = 'draft'`, [key]);
      tx.happened(CriteriaDraftDiscarded, { subject: key, path, before: { setKey, number, textCode } });
      return setKey;
    });
  }

  /** Whether drafts are the actor's to keep: at the root of the government line. */
  async mayKeep(actor: Actor): Promise<boolean> {
    if (!actor.holds(CriteriaPermission.Keep)) return false;
    const roots = actor.roots(CriteriaPermission.Keep);
    return (await governmentRoot(this.transactions.reading(actor), roots, this.clock.today())) !== null;
  }

  /** Path of the root of the government line. */
  private async mustKeep(tx: Transaction): Promise<string> {
    const root = await governmentRoot(tx.query.bind(tx), tx.actor.roots(CriteriaPermission.Keep), this.clock.today());
    if (root === null) throw KernelError.NOT_FOUND();
    return root;
  }
}

/** The versions of a set, held until commit, the newest first. */
async function versionsOf(tx: Transaction, setKey: number): Promise<CriteriaVersion[]> {
  const known = await tx.query(`SELECT key FROM criteria_set WHERE key = $1 FOR UPDATE`, [setKey]);
  if (known.length === 0) throw KernelError.NOT_FOUND();
  const rows = await tx.query<CriteriaVersion>(
    `SELECT ${versionColumns} FROM criteria_version AS v WHERE v.set_key = $1 ORDER BY v.number DESC`,
    [setKey],
  );
  return rows.map(versions.toRow);
}

async function draftIn(tx: Transaction, key: number): Promise<CriteriaVersion> {
  const [row] = await tx.query<CriteriaVersion>(
    `SELECT ${versionColumns} FROM criteria_version AS v WHERE v.key = $1 FOR UPDATE`,
    [key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  if (row.state !== CriteriaVersionState.Draft) throw CriteriaError.CRITERIA_PUBLISHED();
  return versions.toRow(row);
}

const draftOf = (
  setKey: number,
  known: readonly CriteriaVersion[],
  from: CriteriaVersion | undefined,
): Partial<CriteriaVersion> => ({
  setKey,
  number: (known[0]?.number ?? 0) + 1,
  state: CriteriaVersionState.Draft,
  textCode: from?.textCode ?? '',
  textIssuedOn: from?.textIssuedOn ?? null,
  textEffectiveOn: from?.textEffectiveOn ?? null,
  content: from?.content ?? EMPTY,
  deadlines: from?.deadlines ?? [],
  notes: from?.notes ?? [],
});

/** Its faults, and the text that it must name. */
function mustBeSound({ content, textCode }: CriteriaVersion): void {
  const faults = soundnessOf(content).map(({ code, path }) => ({ path: `content.${path}`, code: errorCodeOf(code) }));
  if (textCode === '') faults.push({ path: 'textCode', code: 'FIELD_REQUIRED' });
  if (faults.length > 0) throw CriteriaError.CRITERIA_NOT_SOUND({ count: faults.length }, faults);
}

/** The version before ends the day before; one that has ended earlier stays as it is. */
async function end(tx: Transaction, latest: CriteriaVersion, draft: CriteriaVersion, validFrom: string): Promise<void> {
  const from = latest.validFrom!;
  if (validFrom <= from)
    throw CriteriaError.CRITERIA_VALID_TOO_EARLY({ day: from }, [
      { path: 'validFrom', code: 'CRITERIA_VALID_TOO_EARLY' },
    ]);
  const isSameText = latest.textCode === draft.textCode;
  if (isSameText && compareContents(latest.content, draft.content).length === 0)
    throw CriteriaError.CRITERIA_UNCHANGED();
  if (latest.validTo !== null && latest.validTo < validFrom) return;
  await versions.update(tx, { key: latest.key }, { validTo: addDays(validFrom, -1) });
}
