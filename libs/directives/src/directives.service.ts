import {
  type Actor,
  Clock,
  type Connection,
  type FieldError,
  intKey,
  KernelError,
  newKey,
  pageOf,
  pageOfBranches,
  type Query,
  type Transaction,
  type SortColumn,
  Transactions,
  uuidKey,
} from '@app/kernel';
import { Files } from '@app/documents';
import { searchName } from '@app/organisations';
import { DIRECTIVE_TYPES } from '@app/reading';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Directive, DirectiveState } from './directive.entity';
import type { AmendDirectiveInput, AttachmentInput, DirectivesArgs, RegisterDirectiveInput } from './directive.inputs';
import { type DirectiveRecord, prepareDirective } from './directive.rules';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { searchBranches } from './directive-search';
import { type DirectiveWords, writeText } from './directive-texts';
import { DirectiveError } from './directives.errors';
import { DirectivePermission } from './directives.permissions';

/** The register of official documents, to the depth that a week needs. */
@Injectable()
export class DirectivesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  async register(actor: Actor, input: RegisterDirectiveInput): Promise<Directive> {
    await this.mustReadFiles(actor, input.attachments);
    const key = await this.transactions.run(actor, async (tx) => {
      const keeperKey = intKey('Organisation', input.keeperId);
      const path = await this.mustKeep(tx, keeperKey);
      const { type, code = null, issuer, issuedOn = null, subject, draft } = input;
      const record = checked(
        prepareDirective({ type, code, issuer, issuedOn, subject, draft: draft ?? false }, this.clock.today()),
      );
      const directive = newKey();
      await insert(tx, directive, keeperKey, record, optionalKey(input.issuerId));
      await this.cite(tx, directive, input.basedOnIds ?? []);
      await attach(tx, directive, input.attachments ?? []);
      recordChange(tx, directive, path, null, record);
      return directive;
    });
    return this.one(actor, key);
  }

  async amend(actor: Actor, input: AmendDirectiveInput): Promise<Directive> {
    await this.mustReadFiles(actor, input.attachments);
    const key = await this.transactions.run(actor, async (tx) => {
      const before = await this.find(tx.query.bind(tx), actor, uuidKey('Directive', input.id));
      const path = await this.mustKeep(tx, before.keeperKey);
      const record = this.amended(before, input);
      const issuerKey = input.issuerId === undefined ? before.issuerKey : optionalKey(input.issuerId);
      await update(tx, before, input.version, record, issuerKey);
      await this.replaceLists(tx, before.key, input);
      recordChange(tx, before.key, path, before, record);
      return before.key;
    });
    return this.one(actor, key);
  }

  get(actor: Actor, id: string): Promise<Directive> {
    return this.one(actor, uuidKey('Directive', id));
  }

  /** Key of a document that the writer names elsewhere; refused when they may not see it. */
  async mustSee(tx: Transaction, id: string): Promise<string> {
    return (await this.find(tx.query.bind(tx), tx.actor, uuidKey('Directive', id))).key;
  }

  /** Newest first; a search orders by how well it matches, then newest first. */
  list(actor: Actor, args: DirectivesArgs): Promise<Connection<Directive>> {
    const params: unknown[] = [];
    const conditions = [visibleDirectives(actor, this.clock.today(), params), ...filters(args, params)];
    const found = args.search ? searchBranches(args.search, conditions, params) : null;
    if (found) return pageOfBranches<Directive>(this.query, { ...found, params, sort: newestFirst }, args, toDirective);
    const sql = `SELECT ${directiveColumns} FROM directive AS d WHERE ${conditions.join(' AND ')}`;
    return pageOf<Directive>(this.query, { sql, params, sort: newestFirst }, args, toDirective);
  }

  /** Referring to a file opens it to every reader of the document, so the writer must be able to read it. */
  private mustReadFiles(actor: Actor, attachments: AttachmentInput[] | null | undefined): Promise<void> {
    return this.files.mustRead(actor, attachments?.map(({ sha256 }) => sha256) ?? []);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  private one(actor: Actor, key: string): Promise<Directive> {
    return this.find(this.query, actor, key);
  }

  private async find(query: Query, actor: Actor, key: string): Promise<Directive> {
    const params: unknown[] = [key];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const [row] = await query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = $1 AND ${visible}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toDirective(row);
  }

  /** Path of the organisation that keeps the register, within reach; one that has ceased keeps its register. */
  private async mustKeep(tx: Transaction, keeperKey: number): Promise<string> {
    const [place] = await tx.query<{ path: string }>(
      `SELECT path FROM organisation_period WHERE organisation_key = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
      [keeperKey, this.clock.today()],
    );
    if (!place) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(DirectivePermission.Register, place.path);
    return place.path;
  }

  private amended(before: Directive, input: AmendDirectiveInput): DirectiveRecord {
    const isRegistered = before.state === DirectiveState.Registered;
    if (isRegistered && input.draft)
      throw DirectiveError.DIRECTIVE_NOT_DRAFT({}, [{ path: 'draft', code: 'DIRECTIVE_NOT_DRAFT' }]);
    const entry = {
      type: input.type ?? before.type,
      code: input.code === undefined ? before.originalCode : input.code,
      issuer: input.issuer ?? before.issuer,
      issuedOn: input.issuedOn === undefined ? before.issuedOn : input.issuedOn,
      subject: input.subject ?? before.subject,
      draft: isRegistered ? false : (input.draft ?? null),
    };
    return checked(prepareDirective(entry, this.clock.today()));
  }

  private async replaceLists(tx: Transaction, key: string, input: AmendDirectiveInput): Promise<void> {
    if (input.basedOnIds) {
      await tx.query('DELETE FROM directive_link WHERE from_key = $1', [key]);
      await this.cite(tx, key, input.basedOnIds);
    }
    if (input.attachments) {
      await tx.query('DELETE FROM directive_attachment WHERE directive_key = $1', [key]);
      await attach(tx, key, input.attachments);
    }
  }

  /** Links to what it is based on; only documents that the actor may see can be named. */
  private async cite(tx: Transaction, key: string, ids: string[]): Promise<void> {
    const targets = [...new Set(ids.map((id) => uuidKey('Directive', id)))];
    if (targets.length === 0) return;
    if (targets.includes(key))
      throw DirectiveError.DIRECTIVE_CITES_ITSELF({}, [{ path: 'basedOnIds', code: 'DIRECTIVE_CITES_ITSELF' }]);
    const params: unknown[] = [key, targets];
    const visible = visibleDirectives(tx.actor, this.clock.today(), params);
    const linked = await tx.query(
      `INSERT INTO directive_link (from_key, to_key, kind)
       SELECT $1, d.key, 'based_on' FROM directive AS d WHERE d.key = ANY($2::uuid[]) AND ${visible} RETURNING to_key`,
      params,
    );
    if (linked.length < targets.length) throw KernelError.NOT_FOUND({}, [{ path: 'basedOnIds', code: 'NOT_FOUND' }]);
  }
}

const optionalKey = (id: string | null | undefined): number | null => (id ? intKey('Organisation', id) : null);

function checked({ record, faults }: { record: DirectiveRecord; faults: FieldError[] }): DirectiveRecord {
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  return record;
}

const words = (record: DirectiveRecord): DirectiveWords => ({
  type: DIRECTIVE_TYPES[record.type] ?? record.type,
  codes: [record.code, record.originalCode],
  subject: record.subject,
  issuer: record.issuer,
  people: [],
  body: '',
});

/** What has no date yet comes first. */
const newestFirst: SortColumn[] = [
  { expression: `coalesce(d.issued_on, 'infinity'::date)`, descending: true, type: 'date' },
  { expression: 'd.key', descending: true, type: 'uuid' },
];

function filters(args: DirectivesArgs, params: unknown[]): string[] {
  const conditions: string[] = [];
  if (args.type) conditions.push(`d.type = $${params.push(args.type)}`);
  if (args.state) conditions.push(`d.state = $${params.push(args.state)}`);
  if (args.issuedFrom) conditions.push(`d.issued_on >= $${params.push(args.issuedFrom)}`);
  if (args.issuedTo) conditions.push(`d.issued_on <= $${params.push(args.issuedTo)}`);
  return conditions;
}

/** What twins and stubs are found by. */
const codeKey = (code: string | null): string | null => code && searchName(code);

async function insert(
  tx: Transaction,
  key: string,
  keeperKey: number,
  record: DirectiveRecord,
  issuerKey: number | null,
): Promise<void> {
  await tx.query(
    `INSERT INTO directive (key, keeper_key, type, code, original_code, code_key, issuer, issuer_key, issued_on, subject, state,
                            created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      key,
      keeperKey,
      record.type,
      record.code,
      record.originalCode,
      codeKey(record.code),
      record.issuer,
      issuerKey,
      record.issuedOn,
      record.subject,
      record.state,
      tx.now,
      tx.actor.personId,
    ],
  );
  await writeText(tx, key, words(record));
}

async function update(
  tx: Transaction,
  before: Directive,
  version: number,
  record: DirectiveRecord,
  issuerKey: number | null,
): Promise<void> {
  const changed = await tx.query(
    `UPDATE directive SET type = $3, code = $4, original_code = $5, code_key = $6, issuer = $7, issuer_key = $8, issued_on = $9, subject = $10,
                          state = $11, version = version + 1
     WHERE key = $1 AND version = $2 RETURNING key`,
    [
      before.key,
      version,
      record.type,
      record.code,
      record.originalCode,
      codeKey(record.code),
      record.issuer,
      issuerKey,
      record.issuedOn,
      record.subject,
      record.state,
    ],
  );
  if (changed.length === 0) throw KernelError.VERSION_CONFLICT({ current: before.version });
  await writeText(tx, before.key, words(record));
}

async function attach(tx: Transaction, key: string, attachments: AttachmentInput[]): Promise<void> {
  if (attachments.length === 0) return;
  await tx.query(
    `INSERT INTO directive_attachment (directive_key, sha256, file_name, attached_at)
     SELECT $1, file->>'sha256', file->>'fileName', $3 FROM jsonb_array_elements($2::jsonb) AS file ON CONFLICT DO NOTHING`,
    [key, JSON.stringify(attachments), tx.now],
  );
}

function recordChange(
  tx: Transaction,
  key: string,
  path: string,
  before: Directive | null,
  after: DirectiveRecord,
): void {
  const becameRegistered = after.state === DirectiveState.Registered && before?.state !== DirectiveState.Registered;
  const action = becameRegistered ? 'registered' : before ? 'amended' : 'drafted';
  tx.record({ action: `directive.${action}`, subjectType: 'Directive', subjectKey: key, path, before, after });
  if (becameRegistered) tx.emit('directive.registered', { key });
}
