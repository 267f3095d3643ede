import * as gql from './documents.ts';
import type { Places } from './places.ts';
import type { Recognised } from './rounds.ts';

interface Checked {
  standing: string;
  certificate: { holder: string; revokedOn: string | null; revocationGround: string | null } | null;
}

/** The five answers that anybody may get, and what a page without a script says. */
export class CertificateStages {
  private readonly at: Places;

  constructor(at: Places) {
    this.at = at;
  }

  async check({ university, citizens }: { university: Recognised; citizens: readonly Recognised[] }): Promise<void> {
    const anybody = this.at.world.stranger('anybody');
    const standing = async (code: string) =>
      (await anybody.ask<{ checkCertificate: Checked }>(gql.CHECK, { code })).checkCertificate;
    const code = university.certificate!.code;
    this.at.check('genuine', (await standing(code)).standing === 'GENUINE');
    this.at.check('unknown', (await standing('0000-0000-0000')).standing === 'UNKNOWN');
    const [first, second] = citizens as [Recognised, Recognised];
    const association = await this.at.as(this.at.association, 'ASSOCIATION_OFFICER');
    const { replaceCertificate } = await association.ask<{ replaceCertificate: { certificate: { code: string } } }>(
      gql.REPLACE,
      { input: { recognitionId: first.id, code: first.certificate!.code, reason: 'In sai tên' } },
    );
    this.at.check('replaced', (await standing(first.certificate!.code)).standing === 'REPLACED');
    this.at.check(
      'its successor is genuine',
      (await standing(replaceCertificate.certificate.code)).standing === 'GENUINE',
    );
    const leader = await this.at.as(this.at.association, 'LEADER');
    await leader.ask(gql.REVOKE, {
      input: { id: second.id, version: second.version, ground: 'FALSE_DECLARATION', reason: 'Khai sai thành tích' },
    });
    const revoked = await standing(second.certificate!.code);
    this.at.check(
      `revoked with its ground (${revoked.certificate?.revocationGround})`,
      revoked.standing === 'REVOKED' && revoked.certificate?.revocationGround === 'FALSE_DECLARATION',
    );
    this.at.check(
      `of a citizen the name is not told whole (${revoked.certificate?.holder})`,
      revoked.certificate!.holder.includes('*') || revoked.certificate!.holder.includes('.'),
    );
    const page = (await anybody.download(`/check/${code}`)).toString();
    this.at.check(
      `the page is ${page.length} characters and has no script`,
      page.length < 15_000 && !page.includes('<script') && page.includes(university.validUntil!.slice(0, 4)),
    );
    await this.ending(university);
    await this.at.world.itIs('2028-12-31T02:00:00Z');
    this.at.check('genuine on its last day', (await standing(code)).standing === 'GENUINE');
    await this.at.world.itIs('2029-01-01T02:00:00Z');
    this.at.check('expired', (await standing(code)).standing === 'EXPIRED');
    await this.lapsed(university);
    this.at.say('certificates: genuine, replaced, revoked, expired, unknown');
  }

  /** Two universities end on the same day: half a year before, they stand on the board of whoever gave it. */
  private async ending({ validUntil }: Recognised): Promise<void> {
    await this.at.world.itIs('2028-07-05T02:00:00Z');
    const officer = await this.at.as(this.at.department, 'OFFICER');
    const { endingRecognitions } = await officer.ask<{
      endingRecognitions: { month: string; count: number; title: { code: string } | null }[];
    }>(gql.ENDING, { months: 6 });
    const found = endingRecognitions.find(({ title }) => title?.code === 'learning-unit/province/1');
    this.at.check(
      `two end in the month of ${validUntil} (${JSON.stringify(endingRecognitions)})`,
      found?.count === 2 && found.month.slice(0, 7) === validUntil!.slice(0, 7),
    );
  }

  private async lapsed({ id, grantedOn }: Recognised): Promise<void> {
    const [university] = this.at.universities;
    const officer = await this.at.as(this.at.department, 'OFFICER');
    const { recognitionHistory } = await officer.ask<{
      recognitionHistory: { kind: string; on: string; recognition: { id: string } }[];
    }>(gql.HISTORY, { holderId: university!.id });
    const steps = recognitionHistory
      .filter(({ recognition }) => recognition.id === id)
      .toSorted((one, other) => one.on.localeCompare(other.on))
      .map(({ kind, on }) => `${kind} ${on}`);
    this.at.check(
      `recognised, and lapsed at its end (${steps.join(', ')})`,
      steps[0] === `RECOGNISED ${grantedOn}` && steps.at(-1)!.startsWith('LAPSED'),
    );
  }
}
