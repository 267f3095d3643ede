import { type Actor, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import { HonourUses, standsIn } from '@app/titles';
import { Injectable } from '@nestjs/common';
import type { Award } from './award.entity';
import type { AmendAwardInput, CloseAwardInput, DefineAwardInput } from './award.inputs';
import { isOutOfOrder, tidied } from './award.rules';
import { AwardKeeping } from './award-keeping.service';
import { AwardError } from './awards.errors';
import { AwardAmended, AwardClosed, AwardDefined, AwardReopened } from './awards.events';
import { Awards } from './awards.service';
import { awardColumns, awards } from './awards.sql';

const UNVERIFIED = {
  vi: 'Chưa có văn bản đã xác minh nêu đủ hình thức khen thưởng này.',
  en: 'No confirmed text names all of this award.',
};

/** Awards as data: defined, amended and closed by the administrator at the root. */
@Injectable()
export class AwardDefinitions {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeping: AwardKeeping,
    private readonly awards: Awards,
    private readonly uses: HonourUses,
  ) {}

  /** Throws NOT_FOUND, INVALID_INPUT with AWARD_BASIS_REQUIRED, AWARD_ORDER, AWARD_EXISTS. */
  async define(actor: Actor, input: DefineAwardInput): Promise<Award> {
    const key = newKey();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const { tier, validFrom, validTo = null } = input;
      const row = {
        key,
        // Name and day may change; a code never does.
        code: `given/${key}`,
        tier,
        subjects: [...new Set(input.subjects)],
        nameVi: tidied(input.nameVi),
        nameEn: tidied(input.nameEn),
        ...basisOf(input),
        validFrom,
        validTo,
        isShipped: false,
        version: 1,
      };
      mustBeInOrder(row);
      await awards.insert(tx, row);
      const { key: subject, version: _, ...after } = row;
      tx.happened(AwardDefined, { subject, path, payload: { tier, validFrom, validTo }, after });
    });
    return this.awards.one(key);
  }

  /** Throws NOT_FOUND, INVALID_INPUT with AWARD_BASIS_REQUIRED, AWARD_ORDER, AWARD_EXISTS, AWARD_GIVEN, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...said }: AmendAwardInput): Promise<Award> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const before = await held(tx, key);
      const after = {
        subjects: said.subjects ? [...new Set(said.subjects)] : before.subjects,
        nameVi: said.nameVi == null ? before.nameVi : tidied(said.nameVi),
        nameEn: said.nameEn == null ? before.nameEn : tidied(said.nameEn),
        ...amendedBasis(before, said),
        validFrom: said.validFrom === undefined ? before.validFrom : said.validFrom,
      };
      mustBeInOrder({ validFrom: after.validFrom, validTo: before.validTo });
      const use = await this.uses.of(tx.query.bind(tx), { titleKey: null, awardKey: key });
      const isRenamed = after.nameVi !== before.nameVi || after.nameEn !== before.nameEn;
      const isLess = use !== null && use.kinds.some((kind) => !after.subjects.includes(kind));
      if (
        use !== null &&
        (isRenamed || isLess || !standsIn({ validFrom: after.validFrom ?? null, validTo: null }, use.first))
      )
        throw AwardError.AWARD_GIVEN({ first: use.first, last: use.last });
      const change = await awards.amend(tx, before, version, after);
      tx.happened(AwardAmended, {
        subject: key,
        path,
        payload: payloadOf(before, { validFrom: after.validFrom }),
        ...change,
      });
    });
    return this.awards.one(key);
  }

  /** It stands until a day, or again. Throws NOT_FOUND, AWARD_ORDER, AWARD_GIVEN, AWARD_ROUNDS_RUN, VERSION_CONFLICT. */
  async close(actor: Actor, { key, version, validTo = null, reason }: CloseAwardInput): Promise<Award> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const before = await held(tx, key);
      mustBeInOrder({ validFrom: before.validFrom, validTo });
      const use = await this.uses.of(tx.query.bind(tx), { titleKey: null, awardKey: key });
      if (use !== null && validTo !== null && use.running > 0)
        throw AwardError.AWARD_ROUNDS_RUN({ count: use.running });
      if (use !== null && !standsIn({ validFrom: null, validTo }, use.last))
        throw AwardError.AWARD_GIVEN({ first: use.first, last: use.last });
      const change = await awards.amend(tx, before, version, { validTo });
      const told = validTo === null ? AwardReopened : AwardClosed;
      const payload = payloadOf(before, { validTo });
      tx.happened(told, { subject: key, path, payload, ...change, reason: reason.trim() });
    });
    return this.awards.one(key);
  }
}

const payloadOf = (
  { tier, validFrom, validTo }: Award,
  after: Partial<Pick<Award, 'validFrom' | 'validTo'>>,
): Pick<Award, 'tier' | 'validFrom' | 'validTo'> => ({ tier, validFrom, validTo, ...after });

/** A text, or the word that none is confirmed. Throws INVALID_INPUT with AWARD_BASIS_REQUIRED. */
function basisOf({ basis, isUnverified }: { basis?: string | null; isUnverified: boolean }) {
  const said = tidied(basis ?? '');
  if (said === '' && !isUnverified)
    throw KernelError.INVALID_INPUT({}, [{ path: 'basis', code: 'AWARD_BASIS_REQUIRED' }]);
  return { basis: said, unverified: isUnverified ? UNVERIFIED : null };
}

function amendedBasis(
  { basis, unverified }: Award,
  said: Pick<AmendAwardInput, 'basis' | 'isUnverified'>,
): Pick<Award, 'basis' | 'unverified'> {
  const isUnverified = said.isUnverified ?? unverified !== null;
  const after = basisOf({ basis: said.basis === undefined ? basis : said.basis, isUnverified });
  // What was said of it in its own words stays said.
  return { ...after, unverified: after.unverified && (unverified ?? after.unverified) };
}

/** Throws AWARD_ORDER. */
function mustBeInOrder(row: Pick<Award, 'validFrom' | 'validTo'>): void {
  if (isOutOfOrder(row)) throw AwardError.AWARD_ORDER({}, [{ path: 'validTo', code: 'AWARD_ORDER' }]);
}

/** Locked. Throws NOT_FOUND. */
async function held(tx: Transaction, key: string): Promise<Award> {
  const [row] = await tx.query<Award>(`SELECT ${awardColumns} FROM award AS a WHERE a.key = $1 FOR UPDATE`, [key]);
  if (!row) throw KernelError.NOT_FOUND();
  return awards.toRow(row);
}
