import { Actor, Clock, type IsoDate, type Query, requestReads, Transactions } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type CertificateCheck, CertificateStanding, CheckedCertificate } from './certificate-check.view';
import { codeAsked, inGroups } from './certificate-code.rules';
import { type Certified, certifiedByCode } from './certified-facts';
import { HolderNames } from './holder-names';
import { maskedHousehold, maskedName } from './name-mask.rules';

const UNKNOWN = { standing: CertificateStanding.Unknown, certificate: null };

/** How many times the work of an office went over to another. */
const MOST_STEPS = 6;

/** What goes on today with the work of `$1`, which had ended by `$2`. */
const HEIRS = `WITH RECURSIVE step AS (
    SELECT s.successor_key AS key, 1 AS depth FROM organisation_succession AS s WHERE s.predecessor_key = $1 AND s.last_day < $2
    UNION ALL
    SELECT s.successor_key, step.depth + 1 FROM step JOIN organisation_succession AS s ON s.predecessor_key = step.key AND s.last_day < $2
    WHERE step.depth < ${MOST_STEPS})
  SELECT DISTINCT o.name FROM step JOIN organisation_period AS o ON o.organisation_key = step.key
    AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2) ORDER BY o.name LIMIT 10`;

/** Whether a certificate is genuine, for anybody. Whatever is wrong with a code, it costs one look for it and is answered the same. */
@Injectable()
export class CertificateChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly names: HolderNames,
  ) {}

  async check(typed: string): Promise<CertificateCheck> {
    const checkedOn = this.clock.today();
    // It is read as the programme: strangers reach no scope.
    await requestReads()?.letGo();
    const found = await this.transactions.read(Actor.system(), async (query) => {
      const certified = await certifiedByCode(query, codeAsked(typed));
      return certified && this.shown(query, certified, checkedOn);
    });
    return { ...(found ?? UNKNOWN), checkedOn };
  }

  private async shown(
    query: Query,
    certified: Certified,
    today: IsoDate,
  ): Promise<Pick<CertificateCheck, 'standing' | 'certificate'>> {
    const { code, honour, honourEn, kind, year, issuer, decision, grantedOn, validUntil } = certified;
    const { replacedOn, revokedOn, revocationGround } = certified;
    const [holder] = await this.names.of(query, [certified]);
    const hasCeased = certified.issuerEndedOn !== null && certified.issuerEndedOn < today;
    const heirs = hasCeased ? await query<{ name: string }>(HEIRS, [certified.grantedByKey, today]) : [];
    const certificate = Object.assign(new CheckedCertificate(), {
      code: inGroups(code),
      honour: { vi: honour, en: honourEn },
      kind,
      holder: masked(kind, holder!),
      year,
      issuer,
      issuerToday: heirs.map(({ name }) => name),
      issuerEndedOn: hasCeased ? certified.issuerEndedOn : null,
      decision,
      grantedOn,
      validUntil,
      replacedOn,
      revokedOn,
      revocationGround,
    });
    return { standing: standingOf(certified, today), certificate };
  }
}

function masked(kind: SubjectKind, name: string): string {
  if (kind === SubjectKind.Citizen) return maskedName(name);
  return kind === SubjectKind.Family ? maskedHousehold(name) : name;
}

/** What is worst is said: a replaced paper of something revoked is revoked. */
export function standingOf(
  { revokedOn, replacedOn, validUntil }: Pick<Certified, 'revokedOn' | 'replacedOn' | 'validUntil'>,
  today: IsoDate,
): CertificateStanding {
  if (revokedOn !== null) return CertificateStanding.Revoked;
  if (replacedOn !== null) return CertificateStanding.Replaced;
  return validUntil !== null && validUntil < today ? CertificateStanding.Expired : CertificateStanding.Genuine;
}
