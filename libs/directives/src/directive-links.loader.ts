import { type Actor, batch, Clock, type Query, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayBeSameIssuer } from '@app/parties';
import type { Directive, DirectiveLinkKind, DirectiveValidity } from './directive.entity';
import { DirectiveLinkView } from './directive.views';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { aliasesOf, throughStubs } from './directive-stubs';
import { grouped } from './directives.loader';
import { type Effect, validityOn } from './validity.rules';

/** Links shown at a document that others name. */
const SHOWN = 200;

interface Incoming {
  count: number;
  links: DirectiveLinkView[];
}

type LinkRow = Directive & { owner: string; kind: DirectiveLinkKind; partly: boolean; quote: string | null };

/** What documents do to each other, as fields. What the actor may not see is left out. */
@Injectable()
export class DirectiveLinksLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What it does to others; a stub is shown as its document where that is registered within sight. */
  async links(context: RequestContext, key: string): Promise<DirectiveLinkView[]> {
    const load = (keys: string[], actor: Actor) => this.outgoing(actor, keys);
    return (await batch<string, DirectiveLinkView[]>(context, 'directive.links', load).load(key)) ?? [];
  }

  /** What others do to it, also those that name it by a stub; the newest first. */
  async linkedFrom(context: RequestContext, key: string): Promise<Incoming> {
    const load = (keys: string[], actor: Actor) => this.incoming(actor, keys);
    return (await batch<string, Incoming>(context, 'directive.linkedFrom', load).load(key)) ?? { count: 0, links: [] };
  }

  async validity(context: RequestContext, directive: Directive): Promise<DirectiveValidity> {
    const effects = await batch<string, Effect[]>(context, 'directive.effects', (keys) => this.effects(keys)).load(
      directive.key,
    );
    return validityOn(this.clock.today(), directive, effects ?? []);
  }

  async body(context: RequestContext, key: string): Promise<string> {
    const load = async (keys: string[]) => {
      const rows = await this.run<{ key: string; body: string }>(
        'SELECT directive_key AS key, body FROM directive_text WHERE directive_key = ANY($1::uuid[])',
        [keys],
      );
      return new Map(rows.map((row) => [row.key, row.body]));
    };
    return (await batch<string, string>(context, 'directive.body', load).load(key)) ?? '';
  }

  private async outgoing(actor: Actor, keys: string[]): Promise<Map<string, DirectiveLinkView[]>> {
    const params: unknown[] = [keys];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await this.run<LinkRow>(
      `SELECT link.from_key AS owner, link.kind, link.partly, link.quote, ${directiveColumns}
       FROM directive_link AS link JOIN directive AS d ON d.key = link.to_key
       WHERE link.from_key = ANY($1::uuid[]) AND ${visible} ORDER BY d.issued_on NULLS LAST, d.key, link.kind`,
      params,
    );
    const documents = await throughStubs(this.run, actor, this.clock.today(), rows.map(documentOf));
    return grouped(rows.map((row, at) => [row.owner, linkOf(row, documents[at]!)]));
  }

  private async incoming(actor: Actor, keys: string[]): Promise<Map<string, Incoming>> {
    const aliases = await aliasesOf(this.run, keys);
    const params: unknown[] = [aliases.map(({ key }) => key), aliases.map(({ alias }) => alias)];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await this.run<LinkRow & { count: number }>(
      `SELECT * FROM (
         SELECT named.key AS owner, link.kind, link.partly, link.quote, ${directiveColumns},
                count(*) OVER (PARTITION BY named.key)::int AS count,
                row_number() OVER (PARTITION BY named.key ORDER BY d.issued_on DESC NULLS FIRST, d.key DESC, link.kind) AS rank
         FROM unnest($1::uuid[], $2::uuid[]) AS named (key, alias)
         JOIN directive_link AS link ON link.to_key = named.alias JOIN directive AS d ON d.key = link.from_key
         WHERE ${visible}) AS placed
       WHERE rank <= ${SHOWN} ORDER BY owner, rank`,
      params,
    );
    const counts = new Map(rows.map(({ owner, count }) => [owner, count]));
    const links = grouped(rows.map((row) => [row.owner, linkOf(row, documentOf(row))]));
    return new Map([...links].map(([owner, views]) => [owner, { count: counts.get(owner)!, links: views }]));
  }

  /**
   * What registered documents do to each: those kept in the same register or one above, so that no register below can end the
   * validity of a document for everybody. A document that stands in several registers is one document here.
   */
  private async effects(keys: string[]): Promise<Map<string, Effect[]>> {
    const rows = await this.run<Effect & { key: string; issuer: string; named: string }>(
      `SELECT d.key, d.issuer, named.issuer AS named, link.kind, link.partly, coalesce(doing.effective_on, doing.issued_on) AS "from"
       FROM directive AS d
       JOIN directive AS named ON named.code_key = d.code_key AND named.issued_on = d.issued_on
       JOIN directive_link AS link ON link.to_key = named.key AND link.kind IN ('amends', 'replaces', 'repeals')
       JOIN directive AS doing ON doing.key = link.from_key AND doing.state = 'registered'
       WHERE d.key = ANY($1::uuid[]) AND d.state = 'registered' AND EXISTS (
         SELECT FROM organisation_period AS place
         WHERE place.organisation_key = d.keeper_key AND place.valid_from <= $2::date
           AND (doing.keeper_key = ANY(string_to_array(rtrim(place.path, '.'), '.')::int[]) OR EXISTS (
             SELECT FROM organisation_period AS acting WHERE acting.organisation_key = doing.keeper_key
               AND acting.acts_for_key = ANY(string_to_array(rtrim(place.path, '.'), '.')::int[]))))`,
      [keys, this.clock.today()],
    );
    const own = rows.filter(({ issuer, named }) => mayBeSameIssuer(issuer, named));
    return grouped(own.map(({ key, kind, partly, from }) => [key, { kind, partly, from }]));
  }

  private readonly run: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

/** The extra columns of the row do no harm: only declared fields are answered. */
const documentOf = (row: LinkRow): Directive => toDirective(row);

const linkOf = ({ kind, partly, quote }: LinkRow, directive: Directive): DirectiveLinkView =>
  Object.assign(new DirectiveLinkView(), { kind, partly, quote, directive });
