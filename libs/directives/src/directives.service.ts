import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  pageOf,
  type Query,
  type SortColumn,
  type Transaction,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Directive } from './directive.entity';
import { type DirectivesArgs, DirectiveSorts } from './directive.inputs';
import { directiveColumns, namedOrMore, toDirective, visibleDirectives } from './directive.sql';
import { foundDirectives, isFound, smallReach } from './directive-search';
import { wantedWords } from './directive-search.rules';

/** Reading the registers: the own reach, and what comes down from above. */
@Injectable()
export class DirectivesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  byKey(actor: Actor, key: string): Promise<Directive> {
    return this.find(this.query, actor, key);
  }

  /** Those that the actor may see, in the order given. */
  async byKeys(actor: Actor, keys: string[]): Promise<Directive[]> {
    if (keys.length === 0) return [];
    const params: unknown[] = [keys];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await this.query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d
       WHERE d.key = ANY($1::uuid[]) AND ${visible} ORDER BY array_position($1::uuid[], d.key)`,
      params,
    );
    return rows.map(toDirective);
  }

  /** Key of a document that the writer names elsewhere; refused when they may not see it. */
  async mustSee(tx: Transaction, key: string): Promise<string> {
    return (await this.find(tx.query.bind(tx), tx.actor, key)).key;
  }

  /** Those of the documents that the writer may see. One statement, none for no keys. */
  async seenOf(tx: Transaction, keys: readonly string[]): Promise<Set<string>> {
    if (keys.length === 0) return new Set();
    const params: unknown[] = [keys];
    const visible = visibleDirectives(tx.actor, this.clock.today(), params);
    const rows = await tx.query<{ key: string }>(
      `SELECT d.key FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Registered ones first, then the newest; a search orders by how well it matches, then newest first. A sort that is told goes before both. */
  async list(actor: Actor, args: DirectivesArgs): Promise<Connection<Directive>> {
    const today = this.clock.today();
    const params: unknown[] = [];
    const conditions = [visibleDirectives(actor, today, params), namedOrMore, ...filters(args, params)];
    const wanted = args.search ? wantedWords(args.search) : null;
    if (wanted && args.sort) conditions.push(isFound(wanted, params));
    else if (wanted) {
      const reach = await smallReach(this.query, actor, today);
      return foundDirectives(this.query, { wanted, reach, conditions, params, sort: newestFirst }, args);
    }
    const sql = `SELECT ${directiveColumns} FROM directive AS d WHERE ${conditions.join(' AND ')}`;
    const sort = DirectiveSorts.columnsOf(args, registeredFirst);
    return pageOf<Directive>(this.query, { sql, params, sort }, args, toDirective);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  /** `byKey` by the caller's own connection. Throws NOT_FOUND. */
  async find(query: Query, actor: Actor, key: string): Promise<Directive> {
    const params: unknown[] = [key];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const [row] = await query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = $1 AND ${visible}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toDirective(row);
  }
}

/** What has no date yet comes first. */
const newestFirst: SortColumn[] = [
  { expression: `coalesce(d.issued_on, 'infinity'::date)`, descending: true, type: 'date' },
  { expression: 'd.key', descending: true, type: 'uuid' },
];

/** By an index of its own. */
const registeredFirst: SortColumn[] = [
  { expression: `(d.state = 'registered')`, descending: true, type: 'boolean' },
  ...newestFirst,
];

function filters(args: DirectivesArgs, params: unknown[]): string[] {
  const conditions: string[] = [];
  if (args.type) conditions.push(`d.type = $${params.push(args.type)}`);
  if (args.state) conditions.push(`d.state = $${params.push(args.state)}`);
  else if (args.heldOnly) conditions.push(`d.state <> 'stub'`);
  if (args.issuedFrom) conditions.push(`d.issued_on >= $${params.push(args.issuedFrom)}`);
  if (args.issuedTo) conditions.push(`d.issued_on <= $${params.push(args.issuedTo)}`);
  return conditions;
}
