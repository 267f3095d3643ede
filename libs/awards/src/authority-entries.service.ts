import { type Actor, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import { AdministrativeLevel } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { Authorities } from './authorities.service';
import type { Authority } from './authority.entity';
import type { AmendAuthorityInput, EndAuthorityInput, EnterAuthorityInput } from './authority.inputs';
import { isOneHonour, isOutOfOrder, tidied } from './award.rules';
import { AwardKeeping } from './award-keeping.service';
import { AwardError } from './awards.errors';
import { AuthorityAmended, AuthorityEnded, AuthorityEntered, AuthorityResumed } from './awards.events';
import { authorities, authorityColumns } from './awards.sql';

const UNVERIFIED = {
  vi: 'Văn bản nêu thẩm quyền này chưa được xác minh.',
  en: 'The text that says so has not been confirmed.',
};

/** Who is competent, as the administrator at the root has read it: each entry with its citation. */
@Injectable()
export class AuthorityEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeping: AwardKeeping,
    private readonly authorities: Authorities,
  ) {}

  /** Throws NOT_FOUND, HONOUR_ONE, AUTHORITY_NO_PROVINCE, AUTHORITY_ORDER, AUTHORITY_OVERLAP. */
  async enter(actor: Actor, input: EnterAuthorityInput): Promise<Authority> {
    const key = newKey();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const { titleKey = null, awardKey = null, provinceKey = null } = input;
      if (!isOneHonour(titleKey, awardKey)) throw AwardError.HONOUR_ONE();
      await mustBeThere(tx, { titleKey, awardKey, provinceKey });
      const row = {
        key,
        code: `given/${key}`,
        titleKey,
        awardKey,
        act: input.act,
        provinceKey,
        holderKind: input.holderKind,
        holderLevel: input.holderLevel,
        position: tidied(input.position ?? '') || null,
        validFrom: input.validFrom,
        validTo: input.validTo ?? null,
        citation: tidied(input.citation),
        unverified: null,
        isShipped: false,
        version: 1,
      };
      mustBeInOrder(row);
      await authorities.insert(tx, row);
      const { key: subject, version: _, ...after } = row;
      tx.happened(AuthorityEntered, { subject, path, payload: payloadOf(row, {}), after });
    });
    return this.authorities.one(key);
  }

  /** Throws NOT_FOUND, AUTHORITY_ORDER, AUTHORITY_OVERLAP, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...said }: AmendAuthorityInput): Promise<Authority> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const before = await held(tx, key);
      const isUnverified = said.isUnverified ?? before.unverified !== null;
      const after = {
        holderKind: said.holderKind ?? before.holderKind,
        holderLevel: said.holderLevel ?? before.holderLevel,
        position: said.position === undefined ? before.position : tidied(said.position ?? '') || null,
        validFrom: said.validFrom ?? before.validFrom,
        citation: said.citation == null ? before.citation : tidied(said.citation),
        unverified: isUnverified ? (before.unverified ?? UNVERIFIED) : null,
      };
      mustBeInOrder({ validFrom: after.validFrom, validTo: before.validTo });
      const change = await authorities.amend(tx, before, version, after);
      tx.happened(AuthorityAmended, {
        subject: key,
        path,
        payload: payloadOf(before, { validFrom: after.validFrom }),
        ...change,
      });
    });
    return this.authorities.one(key);
  }

  /** Held until a day, or again. Throws NOT_FOUND, AUTHORITY_ORDER, AUTHORITY_OVERLAP, VERSION_CONFLICT. */
  async end(actor: Actor, { key, version, validTo = null, reason }: EndAuthorityInput): Promise<Authority> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const before = await held(tx, key);
      mustBeInOrder({ validFrom: before.validFrom, validTo });
      const change = await authorities.amend(tx, before, version, { validTo });
      const told = validTo === null ? AuthorityResumed : AuthorityEnded;
      const payload = payloadOf(before, { validTo });
      tx.happened(told, { subject: key, path, payload, ...change, reason: reason.trim() });
    });
    return this.authorities.one(key);
  }
}

type Told = Pick<Authority, 'titleKey' | 'awardKey' | 'act' | 'provinceKey' | 'validFrom' | 'validTo'>;

const payloadOf = (
  { titleKey, awardKey, act, provinceKey, validFrom, validTo }: Told,
  after: Partial<Pick<Told, 'validFrom' | 'validTo'>>,
): Told => ({ titleKey, awardKey, act, provinceKey, validFrom, validTo, ...after });

/** Throws AUTHORITY_ORDER. */
function mustBeInOrder(row: Pick<Authority, 'validFrom' | 'validTo'>): void {
  if (isOutOfOrder(row)) throw AwardError.AUTHORITY_ORDER({}, [{ path: 'validTo', code: 'AUTHORITY_ORDER' }]);
}

/** Throws NOT_FOUND, AUTHORITY_NO_PROVINCE. */
async function mustBeThere(
  tx: Transaction,
  { titleKey, awardKey, provinceKey }: Pick<Authority, 'titleKey' | 'awardKey' | 'provinceKey'>,
): Promise<void> {
  const [found] = await tx.query<{ isHonour: boolean; level: AdministrativeLevel | null }>(
    `SELECT EXISTS (SELECT 1 FROM title AS t WHERE t.key = $1) OR EXISTS (SELECT 1 FROM award AS a WHERE a.key = $2) AS "isHonour",
       (SELECT u.level FROM administrative_unit AS u WHERE u.key = $3) AS level`,
    [titleKey, awardKey, provinceKey],
  );
  if (!found!.isHonour) throw KernelError.NOT_FOUND();
  if (provinceKey !== null && found!.level !== AdministrativeLevel.Province) throw AwardError.AUTHORITY_NO_PROVINCE();
}

/** Locked. Throws NOT_FOUND. */
async function held(tx: Transaction, key: string): Promise<Authority> {
  const [row] = await tx.query<Authority>(
    `SELECT ${authorityColumns} FROM authority AS h WHERE h.key = $1 FOR UPDATE`,
    [key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return authorities.toRow(row);
}
