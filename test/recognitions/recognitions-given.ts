import { newKey, nodeId, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const ROUND = `id state version year counts { proposed recommended notRecommended granted } decider { id } authority { citation } canAppraise`;
const NOMINATION = `id state version reason canWithdraw organisation { id } citizen { id } eligibility { isEligible points { reason standing on message } }`;
const RECOGNITION = `id year grantedOn number bookYear validity validUntil revokedOn revocationGround version canRevoke kind title { code } award { code }
  organisation { id } citizen { id } grantedBy { id } decision { id code }`;
const OPEN = `mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { ${ROUND} } }`;
const ONE = `query ($id: ID!) { recognitionRound(id: $id) { ${ROUND} } }`;
const CLOSE = `mutation ($input: RecognitionRoundStepInput!) { closeRecognitionRound(input: $input) { ${ROUND} } }`;
const NOMINATE =
  'mutation ($input: NominateInput!) { nominate(input: $input) { isWritten things { isDone code message } } }';
const NOMINATIONS = `query ($roundId: ID, $state: NominationState) { nominations(roundId: $roundId, state: $state, first: 100) { edges { node { ${NOMINATION} } } } }`;
const APPRAISE = `mutation ($input: AppraiseNominationsInput!) { appraiseNominations(input: $input) { isWritten things { isDone code message } } }`;
export const GRANT = `mutation ($input: GrantRecognitionsInput!) { grantRecognitions(input: $input) { isWritten granted failed failures { nominationId code message } } }`;
const RECOGNITIONS = `query ($roundId: ID, $endsBy: Date) { recognitions(roundId: $roundId, endsBy: $endsBy, first: 100, sort: NUMBER) { edges { node { ${RECOGNITION} } } } }`;
export const REVOKE = `mutation ($input: RevokeRecognitionInput!) { revokeRecognition(input: $input) { ${RECOGNITION} } }`;
const DRAFT_FIELDS = 'id version state code draft { symbol body { kind text rows } bases }';
export const DRAFT = `mutation ($id: ID!) { draftFrom(kind: RECOGNITION_DECISION, sourceId: $id) { ${DRAFT_FIELDS} } }`;
const AMEND_DRAFT = `mutation ($input: AmendDraftInput!) { amendDraft(input: $input) { ${DRAFT_FIELDS} } }`;
const APPROVE = `mutation ($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { ${DRAFT_FIELDS} } }`;
const ISSUE = `mutation ($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { ${DRAFT_FIELDS} } }`;

export interface Round {
  id: string;
  state: string;
  version: number;
  counts: { proposed: number; recommended: number; notRecommended: number; granted: number };
  decider: { id: string } | null;
  authority: { citation: string } | null;
}
export interface Nominated {
  id: string;
  state: string;
  version: number;
  organisation: { id: string } | null;
  citizen: { id: string } | null;
  eligibility: { isEligible: boolean | null; points: { reason: string; standing: string; on: string | null }[] };
}
export interface Recognised {
  id: string;
  version: number;
  number: number;
  bookYear: number;
  validity: string;
  validUntil: string | null;
  grantedOn: string;
  revokedOn: string | null;
  canRevoke: boolean;
  organisation: { id: string } | null;
  decision: { id: string; code: string } | null;
}
export interface Outcome {
  isWritten: boolean;
  things: { isDone: boolean; code: string | null; message: string | null }[];
}
export interface Draft {
  id: string;
  version: number;
  code: string | null;
  draft: { bases: string[]; body: { kind: string; text: string | null; rows: string[][] | null }[] };
}
export interface Granted {
  isWritten: boolean;
  granted: number;
  failed: number;
  failures: { nominationId: string; code: string; message: string }[];
}

/** A province whose Sở takes nominations and whose committee decides, on 2027-01-10. */
export class RecognitionWorld {
  private constructor(
    readonly api: TestApi,
    readonly tree: TestTree,
    /** Of the Sở, which acts for the province's committee. */
    readonly officer: TestPerson,
    /** Of the committee. */
    readonly leader: TestPerson,
    readonly titles: ReadonlyMap<string, string>,
    readonly awards: ReadonlyMap<string, string>,
  ) {}

  static async make(): Promise<RecognitionWorld> {
    const api = await TestApi.start('2027-01-10T03:00:00Z');
    const tree = await api.given.tree();
    const officer = await api.given.person(Role.Officer, tree.department);
    const leader = await api.given.person(Role.Leader, tree.province);
    const { titles } = await api.ok<{ titles: { edges: { node: { id: string; code: string } }[] } }>(
      officer,
      '{ titles(first: 100) { edges { node { id code } } } }',
    );
    const awards = await api.owner.query<{ key: string; code: string }[]>('SELECT key, code FROM award');
    return new RecognitionWorld(
      api,
      tree,
      officer,
      leader,
      new Map(titles.edges.map(({ node }) => [node.code, node.id])),
      new Map(awards.map(({ key, code }) => [code, key])),
    );
  }

  readonly input = (over: object = {}) => ({
    organisationId: this.tree.department.id,
    titleId: this.titles.get('learning-unit/province/1')!,
    subject: 'ORGANISATION',
    year: 2026,
    nominationsUntil: '2027-01-15',
    decideBy: '2027-02-15',
    ...over,
  });

  async open(over: object = {}, by = this.officer): Promise<Round> {
    const { openRecognitionRound } = await this.api.ok<{ openRecognitionRound: Round }>(by, OPEN, {
      input: this.input(over),
    });
    return openRecognitionRound;
  }

  award(code: string): string {
    return nodeId('Award', this.awards.get(code)!);
  }

  opening(by: TestPerson | null, over: object = {}) {
    return this.api.refusal(by, OPEN, { input: this.input(over) });
  }

  async one(id: string, by = this.officer): Promise<Round> {
    return (await this.api.ok<{ recognitionRound: Round }>(by, ONE, { id })).recognitionRound;
  }

  async close(id: string): Promise<Round> {
    const { version } = await this.one(id);
    const input = { id, version };
    return (await this.api.ok<{ closeRecognitionRound: Round }>(this.officer, CLOSE, { input })).closeRecognitionRound;
  }

  async nominate(by: TestPerson, roundId: string, organisationIds: string[], over: object = {}): Promise<Outcome> {
    const input = { roundId, organisationIds, isRehearsal: false, ...over };
    return (await this.api.ok<{ nominate: Outcome }>(by, NOMINATE, { input })).nominate;
  }

  async nominations(roundId: string, by = this.officer, over: object = {}): Promise<Nominated[]> {
    const data = await this.api.ok<{ nominations: { edges: { node: Nominated }[] } }>(by, NOMINATIONS, {
      roundId,
      ...over,
    });
    return data.nominations.edges.map(({ node }) => node);
  }

  async appraise(
    ids: string[],
    isRecommended: boolean,
    reason: string | null = null,
    by = this.officer,
  ): Promise<Outcome> {
    const input = { ids, isRecommended, reason, isRehearsal: false };
    return (await this.api.ok<{ appraiseNominations: Outcome }>(by, APPRAISE, { input })).appraiseNominations;
  }

  /** The assessment of a year, reviewed, as the assessments' own tests make it step by step. */
  async assessed(
    at: TestOrganisation,
    { code = 'learning-unit/province/1', year = 2026, outcome = 'met' } = {},
  ): Promise<void> {
    const [set] = await this.api.owner.query<{ key: number; version: number }[]>(
      `SELECT s.key, v.key AS version FROM criteria_set AS s JOIN criteria_version AS v ON v.set_key = s.key WHERE s.code = $1 LIMIT 1`,
      [code],
    );
    const [round] = await this.api.owner.query<{ key: number }[]>(
      `INSERT INTO assessment_round (organisation_key, title, year, state, created_at) VALUES ($1, 'Đánh giá', $2, 'open', now()) RETURNING key`,
      [this.tree.department.key, year],
    );
    await this.api.owner.query(
      `INSERT INTO assessment (province_id, scope_id, year, key, round_key, line, set_key, version_key, organisation_key, path, kind, state, answered, asked, outcome, updated_at)
       VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, 'university', 'reviewed', 1, 1, $10, now())`,
      [at.provinceId, at.scopeId, year, newKey(), round!.key, set!.key, set!.version, at.key, at.path, outcome],
    );
  }

  /** Drafted from the round, finished, approved and numbered. */
  async decision(roundId: string): Promise<Draft> {
    const { draftFrom } = await this.api.ok<{ draftFrom: Draft }>(this.officer, DRAFT, { id: roundId });
    const finished = { signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signerName: 'Người Ký Thử' };
    const input = { id: draftFrom.id, version: draftFrom.version, ...finished };
    const { amendDraft } = await this.api.ok<{ amendDraft: Draft }>(this.officer, AMEND_DRAFT, { input });
    const at = ({ id, version }: Draft) => ({ id, version });
    const { approveDirective } = await this.api.ok<{ approveDirective: Draft }>(this.leader, APPROVE, at(amendDraft));
    const issued = await this.api.ok<{ issueDirective: Draft }>(this.officer, ISSUE, at(approveDirective));
    return { ...issued.issueDirective, draft: draftFrom.draft };
  }

  async granting(roundId: string, directiveId: string, over: object = {}) {
    const { version } = await this.one(roundId);
    return { input: { roundId, version, directiveId, isPartial: false, isRehearsal: false, ...over } };
  }

  async grant(roundId: string, directiveId: string, over: object = {}): Promise<Granted> {
    const given = await this.granting(roundId, directiveId, over);
    return (await this.api.ok<{ grantRecognitions: Granted }>(this.officer, GRANT, given)).grantRecognitions;
  }

  async recognitions(roundId: string | null, by = this.officer, over: object = {}): Promise<Recognised[]> {
    const data = await this.api.ok<{ recognitions: { edges: { node: Recognised }[] } }>(by, RECOGNITIONS, {
      roundId,
      ...over,
    });
    return data.recognitions.edges.map(({ node }) => node);
  }

  /** A university of the province with somebody who nominates it. */
  async university(name: string): Promise<{ at: TestOrganisation; reporter: TestPerson }> {
    const at = await this.api.given.organisation({ kind: 'university' as never, parent: this.tree.province, name });
    return { at, reporter: await this.api.given.person(Role.Reporter, at) };
  }
}
