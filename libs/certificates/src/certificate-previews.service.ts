import { type CertificateSheet, renderCertificates } from '@app/documents';
import { type Actor, Clock, type FactKey, KernelError, type Query, Transactions } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import {
  deciderOf,
  type Nomination,
  Nominations,
  type RecognitionRound,
  RecognitionRounds,
  termOf,
} from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { previewSheet } from './certificate-sheet.rules';
import { placeText } from './certified-facts';
import { HolderNames } from './holder-names';

const OPEN = '……';

/** What a paper would look like before anything is decided: marked, without a code, and kept nowhere. */
@Injectable()
export class CertificatePreviews {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly nominations: Nominations,
    private readonly rounds: RecognitionRounds,
    private readonly names: HolderNames,
  ) {}

  /** Throws NOT_FOUND, AUTHORITY_UNKNOWN, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async preview(actor: Actor, key: FactKey): Promise<{ fileName: string; content: Buffer }> {
    const [nomination] = await this.nominations.seen(actor, [key]);
    if (!nomination) throw KernelError.NOT_FOUND();
    const round = await this.rounds.one(actor, nomination.roundKey);
    const sheet = await this.transactions.read(actor, (query) => this.sheet(query, nomination, round));
    const title = `Bản xem trước ${sheet.heading}`;
    return { fileName: `${title}.pdf`, content: await renderCertificates(title, [sheet]) };
  }

  private async sheet(query: Query, nomination: Nomination, round: RecognitionRound): Promise<CertificateSheet> {
    const today = this.clock.today();
    const { kind, scopeId } = nomination;
    const { authority, organisationKey } = await deciderOf(query, round, today);
    const [honour] = await query<{ code: string; name: string }>(
      `SELECT t.code, t.name_vi AS name FROM title AS t WHERE t.key = $1
       UNION ALL SELECT a.code, a.name_vi FROM award AS a WHERE a.key = $2`,
      [round.titleKey, round.awardKey],
    );
    const issuers = await organisationNames(query, organisationKey === null ? [] : [organisationKey], today);
    const [holder] = await this.names.of(query, [{ ...nominated(nomination), grantedOn: today }]);
    const { validUntil } = await termOf({ query }, round);
    return previewSheet({
      today,
      honourCode: honour!.code,
      honour: honour!.name,
      isAward: round.awardKey !== null,
      theme: round.theme,
      year: round.year,
      holder: holder!,
      place: kind === SubjectKind.Organisation ? null : await placeText(query, scopeId, today),
      issuer: (organisationKey === null ? null : issuers.get(organisationKey)) ?? OPEN,
      signatureLines: authority.position === null ? [] : [authority.position],
      validUntil,
    });
  }
}

const nominated = ({ kind, provinceId, organisationKey, subjectKey }: Nomination) => ({
  kind,
  provinceId,
  organisationKey,
  subjectKey,
});
