import { randomUUID } from 'node:crypto';
import { issueCertificatesIn } from '@app/certificates';
import { Actor, nodeId, Role, Transactions } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const COMMUNITY = 'mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }';
const CITIZEN = 'mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }';
const CERTIFICATE = `certificate { code issuedOn isReplacement checkUrl printUrl publishedOn canReplace canPublish }`;
export const SHOWN = `query ($id: ID!) { recognition(id: $id) { id ${CERTIFICATE} } }`;
export const REPLACE = `mutation ($input: ReplaceCertificateInput!) { replaceCertificate(input: $input) { ${CERTIFICATE} } }`;
export const PUBLISH = `mutation ($input: PublishCredentialInput!) { publishCredential(input: $input) { ${CERTIFICATE} } }`;
export const CHECK = `query ($code: String!) { checkCertificate(code: $code) { standing checkedOn certificate {
  code holder kind year issuer issuerToday issuerEndedOn decision grantedOn validUntil replacedOn revokedOn revocationGround honour { vi en } } } }`;

export interface Paper {
  code: string;
  issuedOn: string;
  isReplacement: boolean;
  checkUrl: string;
  printUrl: string | null;
  publishedOn: string | null;
  canReplace: boolean;
  canPublish: boolean;
}

export interface Given {
  id: string;
  key: string;
  provinceId: number;
  scopeId: number;
  path: string;
}

/** A commune whose committee gives titles, on 2027-01-10; recognitions are put there, as a decision leaves them. */
export class CertificateWorld {
  private count = 0;

  private constructor(
    readonly api: TestApi,
    readonly tree: TestTree,
    readonly officer: TestPerson,
    readonly reporter: TestPerson,
    readonly directiveKey: string,
    private readonly communityId: string,
  ) {}

  static async make(options: Parameters<typeof TestApi.start>[1] = {}): Promise<CertificateWorld> {
    const api = await TestApi.start('2027-01-10T03:00:00Z', options);
    const tree = await api.given.tree();
    const officer = await api.given.person(Role.Officer, tree.commune);
    const reporter = await api.given.person(Role.Reporter, tree.school);
    const directiveKey = randomUUID();
    await api.owner.query(
      `INSERT INTO directive (key, keeper_key, origin, type, code, code_key, issuer, issuer_key, place, issued_on, subject, state, signer_name, signer_position, created_at, version)
       VALUES ($1, $2, 'own', 'QĐ', '12/QĐ-UBND', '12/qd-ubnd', 'Ủy ban nhân dân xã', $2, 'Xã Thử', '2027-01-05', 'Về việc công nhận', 'registered', 'Người Ký Thử', 'Chủ tịch', now(), 1)`,
      [directiveKey, tree.commune.key],
    );
    const at = { organisationId: tree.commune.id };
    const { recordCommunity } = await api.ok<{ recordCommunity: { id: string } }>(officer, COMMUNITY, {
      input: { ...at, kind: 'THON', name: 'Đông' },
    });
    return new CertificateWorld(api, tree, officer, reporter, directiveKey, recordCommunity.id);
  }

  async citizen(name: string, known: object = {}): Promise<string> {
    const input = {
      organisationId: this.tree.commune.id,
      communityId: this.communityId,
      name,
      startsOn: '2026-09-01',
      ...known,
    };
    const { recordCitizen } = await this.api.ok<{ recordCitizen: { id: string } }>(this.officer, CITIZEN, { input });
    return recordCitizen.id;
  }

  /** A title of the year before, to a school or to citizens, without papers. */
  async recognised(
    holders: readonly (TestOrganisation | string)[],
    over: Record<string, unknown> = {},
  ): Promise<Given[]> {
    const isCitizen = typeof holders[0] === 'string';
    const code = isCitizen ? 'learning-citizen/1' : 'learning-unit/commune/1';
    const [round] = await this.api.owner.query<{ key: string; titleKey: string }[]>(
      `INSERT INTO recognition_round (key, organisation_key, title_key, subject, year, nominations_until, state, opened_on, version)
       SELECT gen_random_uuid(), $1, t.key, $2, $3, '2027-01-02', 'decided', '2027-01-01', 1 FROM title AS t
       WHERE t.subject = $2 ORDER BY t.code <> $4, t.code LIMIT 1 RETURNING key, title_key AS "titleKey"`,
      [this.tree.commune.key, isCitizen ? 'citizen' : 'organisation', 2000 + (++this.count % 100), code],
    );
    const { commune } = this.tree;
    const rows = holders.map((holder) => {
      const place = typeof holder === 'string' ? commune : holder;
      const [, , subject = null] =
        typeof holder === 'string' ? Buffer.from(holder, 'base64url').toString().split(':') : [];
      return {
        province_id: place.provinceId,
        scope_id: place.scopeId,
        path: place.path,
        key: randomUUID(),
        title_key: round!.titleKey,
        year: 2026,
        achievement: `title/${this.count}`,
        kind: isCitizen ? 'citizen' : 'organisation',
        organisation_key: typeof holder === 'string' ? null : holder.key,
        subject_key: subject,
        round_key: round!.key,
        nomination_key: randomUUID(),
        granted_by_key: commune.key,
        directive_key: this.directiveKey,
        granted_on: '2027-01-05',
        book_year: 2027,
        number: ++this.count + 100,
        validity: 'until',
        valid_until: '2029-12-31',
        version: 1,
        ...over,
      };
    });
    await this.api.owner.query(
      `INSERT INTO recognition SELECT * FROM jsonb_populate_recordset(NULL::recognition, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
    return rows.map(({ key, province_id: provinceId, scope_id: scopeId, path }) => ({
      id: nodeId('Recognition', key, { provinceId, scopeId }),
      key,
      provinceId,
      scopeId,
      path,
    }));
  }

  roundOf({ key }: Given): Promise<string> {
    return this.api.owner
      .query<{ key: string }[]>('SELECT round_key AS key FROM recognition WHERE key = $1', [key])
      .then(([row]) => nodeId('RecognitionRound', row!.key));
  }

  /** As the worker makes them out. */
  issued(given: readonly Given[]): Promise<number> {
    return this.api.app.get(Transactions).run(Actor.system(), (tx) => issueCertificatesIn(tx, given));
  }

  /** One recognition with its paper. */
  async paper(holder: TestOrganisation | string, over: Record<string, unknown> = {}): Promise<Given & Paper> {
    const given = await this.recognised([holder], over);
    await this.issued(given);
    return { ...given[0]!, ...(await this.shown(given[0]!)) };
  }

  async shown({ id }: Pick<Given, 'id'>, by = this.officer): Promise<Paper> {
    const { recognition } = await this.api.ok<{ recognition: { certificate: Paper } }>(by, SHOWN, { id });
    return recognition.certificate;
  }
}
