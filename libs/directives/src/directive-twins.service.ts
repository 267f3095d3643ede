import { type Actor, Clock, nodeId, type Query, type Transaction } from '@app/kernel';
import { searchName } from '@app/organisations';
import { isSameIssuer } from '@app/parties';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Directive } from './directive.entity';
import type { DirectiveTwinsArgs } from './directive.inputs';
import { typeOfCode } from './directive.rules';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { DirectiveTwin } from './directive.views';
import { DirectiveError } from './directives.errors';
import { mustKeep } from './keeper';
import { identityOf } from './named-document.rules';
import { codeKey, type DirectiveIdentity, likeness, numberOf } from './twin.rules';

/** More are no help to somebody who has to choose. */
const MAX_TWINS = 20;

interface Candidate extends DirectiveIdentity {
  keeperKey: number;
  exceptKey: string | null;
}

/** Finds the entries that may mean the same document. */
@Injectable()
export class DirectiveTwins {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For somebody who is typing: certain ones first, those of the own register before others. */
  async find(actor: Actor, args: DirectiveTwinsArgs): Promise<DirectiveTwin[]> {
    await mustKeep(this.query, actor, args.keeperKey, this.clock.today());
    return this.among(this.query, actor, candidateOf(args));
  }

  /** The same within a write, whose register is locked: nobody registers the document elsewhere until it has committed. */
  async findIn(tx: Transaction, args: DirectiveTwinsArgs): Promise<DirectiveTwin[]> {
    const candidate = candidateOf(args);
    await lockIdentity(tx, candidate);
    return this.among(tx.query.bind(tx), tx.actor, candidate);
  }

  /** Of a letter without a number, in a register that is locked: one of the same day, issuer and subject. */
  async numberlessIn(
    tx: Transaction,
    { keeperKey, issuer, issuedOn, subject }: Pick<Directive, 'keeperKey' | 'issuer' | 'issuedOn' | 'subject'>,
  ): Promise<Directive | null> {
    const rows = await tx.query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d
       WHERE d.keeper_key = $1 AND d.has_no_number AND d.issued_on = $2::date AND d.state = 'registered' ORDER BY d.created_at LIMIT 200`,
      [keeperKey, issuedOn],
    );
    const isSame = (other: Directive) =>
      isSameIssuer(issuer, other.issuer) && searchName(subject) === searchName(other.subject);
    return rows.map(toDirective).find(isSame) ?? null;
  }

  /**
   * Throws DIRECTIVE_EXISTS when the own register holds the document, and DIRECTIVE_TWIN when another one within sight does and
   * that is not accepted; both name the entry in `params`.
   */
  async mustBeNew(tx: Transaction, candidate: Candidate, acceptTwin: boolean): Promise<void> {
    if (candidate.code === null || candidate.issuedOn === null) return;
    await lockIdentity(tx, candidate);
    const twins = await this.among(tx.query.bind(tx), tx.actor, candidate);
    const certain = twins.filter((twin) => twin.certain).map(({ directive }) => directive);
    const own = certain.find(({ keeperKey }) => keeperKey === candidate.keeperKey);
    if (own) throw DirectiveError.DIRECTIVE_EXISTS(paramsOf(own));
    if (certain[0] && !acceptTwin) throw DirectiveError.DIRECTIVE_TWIN(paramsOf(certain[0]));
  }

  private async among(query: Query, actor: Actor, candidate: Candidate): Promise<DirectiveTwin[]> {
    if (candidate.code === null) return [];
    const params: unknown[] = [
      codeKey(candidate.code),
      candidate.issuedOn,
      `${numberOf(candidate.code)} %`,
      candidate.exceptKey,
    ];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d
       WHERE (d.code_key = $1 OR (d.issued_on = $2::date AND d.code_key LIKE $3)) AND d.state <> 'stub'
         AND ($4::uuid IS NULL OR d.key <> $4) AND ${visible}
       ORDER BY d.created_at, d.key LIMIT 200`,
      params,
    );
    return rows
      .map(toDirective)
      .map((directive) => ({ directive, like: likeness(candidate, directive) }))
      .filter(({ like }) => like !== null)
      .toSorted((one, other) => rank(candidate, one) - rank(candidate, other))
      .slice(0, MAX_TWINS)
      .map(({ directive, like }) => Object.assign(new DirectiveTwin(), { directive, certain: like === 'certain' }));
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

function candidateOf({ keeperKey, issuer, code, issuedOn = null, exceptKey = null }: DirectiveTwinsArgs): Candidate {
  const identity = identityOf({ code: code ?? null, issuer, issuedOn });
  return { ...identity, type: (code && typeOfCode(code)) || '', keeperKey, exceptKey };
}

/** Two who register one document at once, in whatever registers, wait for each other, so that the second sees the first. After the register's lock. */
async function lockIdentity(tx: Transaction, { code, issuedOn }: DirectiveIdentity): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`directive/${codeKey(code)}/${issuedOn}`]);
}

const rank = ({ keeperKey }: Candidate, { directive, like }: { directive: Directive; like: string | null }): number =>
  (like === 'certain' ? 0 : 2) + (directive.keeperKey === keeperKey ? 0 : 1);

const paramsOf = ({ key, code, issuer, issuedOn }: Directive): Record<string, string | null> => ({
  id: nodeId('Directive', key),
  code,
  issuer,
  date: issuedOn,
});
