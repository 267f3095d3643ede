import { type Actor, Clock, DeadlineBoundary, type IsoDate, type Query } from '@app/kernel';
import { AssignmentRole } from '@app/tasks';
import {
  DirectiveLinkKind,
  DirectiveLinks,
  DirectiveTwins,
  type Keeper,
  lowerFirst,
  mustKeep,
  SignatureAuthority,
} from '@app/directives';
import { NamedParty, PartyResolution, readPartyName } from '@app/parties';
import { type DocumentReading, type Evidence, type ReadDate, type Reference, withEmptyPages } from '@app/reading';
import { FormContents, type FormVersion } from '@app/forms';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReadDirectiveArgs } from './confirm-reading.inputs';
import { DirectiveFile } from './directive-file.service';
import { matchingForm } from './form-match.rules';
import { type DatedDeadline, proposedTiers } from './proposed-round.rules';
import type { DirectiveProposal, DirectiveReading, ProposedRound } from './read-directive.views';
import type {
  ReadAssignment,
  ReadDay,
  ReadDeadline,
  ReadForm,
  ReadReference,
  ReadSigner,
  ReadWeek,
} from './read-values.views';

/** Reads an uploaded document and says what of it the system knows already. */
@Injectable()
export class ReadDirective {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly file: DirectiveFile,
    private readonly links: DirectiveLinks,
    private readonly twins: DirectiveTwins,
    private readonly parties: PartyResolution,
    private readonly forms: FormContents,
  ) {}

  /** A constant number of statements, however much the document names. */
  async read(actor: Actor, { sha256, fileName, keeperKey }: ReadDirectiveArgs): Promise<DirectiveProposal> {
    const keeper = await mustKeep(this.query, actor, keeperKey, this.clock.today());
    const { text, format, emptyPages } = await this.file.textOf(actor, sha256, fileName);
    const read = withEmptyPages(await this.file.reading(text), emptyPages);
    const named = await this.named(actor, read, keeper);
    const reading = await this.reading(actor, keeper, read, named);
    return {
      text,
      format,
      reading,
      issuer: read.issuer && named(read.issuer.value),
      twins: await this.twins.find(actor, {
        keeperKey,
        issuer: read.issuer?.value ?? '',
        code: read.code?.value ?? null,
        issuedOn: dayOf(read.date?.value ?? null),
      }),
      round: roundOf(reading),
    };
  }

  private async reading(
    actor: Actor,
    keeper: Keeper,
    read: DocumentReading,
    named: (name: string) => NamedParty,
  ): Promise<DirectiveReading> {
    const documents = [...read.bases, ...read.references];
    const known = await this.links.known(this.query, actor, keeper, documents.map(nameOf));
    const references = documents.map((reference, at): ReadReference => ({
      ...referenceOf(reference),
      known: known[at]!,
    }));
    return {
      ...read,
      date: read.date && { ...evidence(read.date), ...partsOfDay(read.date.value) },
      bases: references.slice(0, read.bases.length),
      references: references.slice(read.bases.length),
      signer: read.signer && signerOf(read.signer),
      signers: read.signers.map(signerOf),
      week: read.week && weekOf(read.week),
      deadlines: read.deadlines.map((deadline) => deadlineOf(deadline, named)),
      assignments: read.assignments.map((assignment): ReadAssignment => ({
        ...assignment,
        to: named(assignment.to),
        role: assignment.role as AssignmentRole,
      })),
      forms: await this.formsOf(read),
      problems: read.problems.map(({ code, span, messages }) => ({
        code,
        span,
        messageVi: messages.vi,
        messageEn: messages.en,
      })),
    };
  }

  /** Everybody who is named, as of the day of the document; proposed are those whom the reader may name today. */
  private async named(actor: Actor, read: DocumentReading, keeper: Keeper): Promise<(name: string) => NamedParty> {
    const names = new Set([
      ...(read.issuer ? [read.issuer.value] : []),
      ...read.deadlines.flatMap(({ from, to, through }) => [...from, to, through].filter((name) => name !== null)),
      ...read.assignments.map(({ to }) => to),
    ]);
    const on = endOf(read.date?.value ?? null);
    const today = this.clock.today();
    const parties = await this.parties.propose(actor, [...names], keeper.key, on !== null && on < today ? on : today);
    const byName = new Map(parties.map((party) => [party.name, party]));
    const issuer = read.issuer && byName.get(read.issuer.value)!;
    // Names are short for those in the issuer's own area: of an issuer from elsewhere they mean nobody here.
    const isFromElsewhere = issuer !== null && issuer.organisationCount === 0;
    return (name) => (isFromElsewhere ? nobody(name) : byName.get(name)!);
  }

  private async formsOf(read: DocumentReading): Promise<ReadForm[]> {
    if (read.forms.length === 0) return [];
    const known = (await this.forms.all()).map(({ form, rows }) => ({ form, labels: rows.map(({ label }) => label) }));
    return read.forms.map((form) => ({
      ...form,
      formVersion:
        matchingForm(
          form.rows.map(({ label }) => label),
          known,
        )?.form ?? null,
    }));
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

const nobody = (name: string): NamedParty =>
  Object.assign(new NamedParty(), {
    name,
    organisationKeys: [],
    organisationCount: 0,
    kinds: [],
    levels: [],
    present: [],
  });

const evidence = ({ span, confidence }: Evidence): Evidence => ({ span, confidence });

const signerOf = (signer: NonNullable<DocumentReading['signer']>): ReadSigner => ({
  ...signer,
  authority: signer.authority as SignatureAuthority | null,
});

const dayOf = (date: ReadDate | null): IsoDate | null => (typeof date === 'string' ? date : null);

/** The last day that an incomplete date can mean. */
function endOf(date: ReadDate | null): IsoDate | null {
  if (date === null || typeof date === 'string') return date;
  const month = date.month ?? 12;
  return new Date(Date.UTC(date.year, month, 0)).toISOString().slice(0, 10);
}

function partsOfDay(date: ReadDate): Pick<ReadDay, 'day' | 'year' | 'month'> {
  if (typeof date !== 'string') return { day: null, year: date.year, month: date.month };
  const [year, month] = date.split('-').map(Number);
  return { day: date, year: year!, month: month! };
}

const nameOf = ({ code, originalCode, type, date, issuer, subject }: Reference) => ({
  code: code ?? originalCode,
  type,
  issuer,
  issuedOn: dayOf(date),
  subject,
});

function referenceOf({ date, relation, ...reference }: Reference): Omit<ReadReference, 'known'> {
  const parts = date === null ? { day: null, year: null, month: null } : partsOfDay(date);
  return {
    ...reference,
    date: parts.day,
    year: parts.year,
    month: parts.month,
    relation: relation as DirectiveLinkKind | null,
  };
}

function weekOf({ parts, ...week }: NonNullable<DocumentReading['week']>): ReadWeek {
  const { suggestedThemes, ...single } = parts;
  return {
    ...week,
    parts: [
      ...Object.entries(single).map(([name, span]) => ({ name, span })),
      ...suggestedThemes.map((span) => ({ name: 'suggestedTheme', span })),
    ],
  };
}

function deadlineOf(
  { date, boundary, from, to, through, ...deadline }: DocumentReading['deadlines'][number],
  named: (name: string) => NamedParty,
): ReadDeadline {
  const day = typeof date === 'string' ? { date, month: null, day: null } : { date: null, ...date };
  return {
    ...deadline,
    ...day,
    boundary: boundary as DeadlineBoundary,
    from: from.map(named),
    to: to === null ? null : named(to),
    through: through === null ? null : named(through),
  };
}

/** A round for the week that the document calls, as far as its form and deadlines say; null without a week or a day. */
function roundOf({ week, subject, deadlines, forms }: DirectiveReading): ProposedRound | null {
  const dated = deadlines.flatMap((deadline, at) => datedOf(deadline, at));
  const formVersion: FormVersion | null = forms.find((form) => form.formVersion)?.formVersion ?? null;
  if (!week?.year || !week.from || !week.to || !subject || dated.length === 0) return null;
  return {
    title: `Báo cáo kết quả ${lowerFirst(subject.value)}`.slice(0, 300),
    year: week.year,
    startsOn: week.from,
    endsOn: week.to,
    formVersion,
    tiers: proposedTiers(dated),
  };
}

function datedOf({ date, boundary, from, through }: ReadDeadline, at: number): DatedDeadline[] {
  if (date === null) return [];
  const body = through && readPartyName(through.name);
  return [{ at, date, boundary, from, through, throughKind: body && 'body' in body ? body.body.kind : null }];
}
