import { type Actor, type FactKey, KernelError, type Transaction, Transactions } from '@app/kernel';
import { type HeldBooks, LedgerPermission, lockBooks, Postings, type Voucher, Vouchers } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { Drafts } from './drafts.service';
import { draftOfOrganisation, heldDraft, tellDraft } from './draft-store';
import { PostingOfDrafts } from './posting-of-drafts';
import { type BeingSigned, nextStep, RIGHT, type Signer, signingFault } from './signing.rules';
import type { VoucherDraft } from './voucher-draft.entity';
import { VoucherError } from './vouchers.errors';
import { VoucherDraftReturned, VoucherDraftSigned } from './vouchers.events';
import type { ReturnVoucherDraftArgs, VoucherDraftStepArgs } from './vouchers.inputs';
import { drafts } from './vouchers.sql';

/** What a signature came to: signed further, or posted. */
export interface Signed {
  draft: VoucherDraft | null;
  voucher: Voucher | null;
}

/** Signatures, one after the other; the last one posts. */
@Injectable()
export class SignVouchers {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
    private readonly vouchers: Vouchers,
    private readonly postings: Postings,
    private readonly posting: PostingOfDrafts,
  ) {}

  /** Throws NOT_FOUND, VOUCHER_SIGNED_…, VOUCHER_NOT_MAKER, VERSION_CONFLICT, and with the last signature what `Postings.post` throws. */
  async sign(actor: Actor, { key, version }: VoucherDraftStepArgs): Promise<Signed> {
    const isPosted = await this.transactions.run(actor, async (tx) => {
      const { books, draft } = await heldBy(tx, key);
      if (draft.version !== version) throw KernelError.VERSION_CONFLICT({ current: draft.version });
      const personKey = tx.actor.mustBePerson;
      // The order that holds is that of the books when the maker signs.
      const { makerKey } = draft;
      const signingOrder = draft.signatures.length === 0 ? books.signingOrder : draft.signingOrder;
      const before = { makerKey, signingOrder, signatures: draft.signatures };
      const signer = signerOf(tx.actor, books.organisationKey);
      const fault = signingFault(before, signer);
      if (fault) throw VoucherError[fault]();
      const step = nextStep(before)!;
      const inPlaceOf = signer.givers[RIGHT[step]][0] ?? null;
      const signatures = [...before.signatures, { step, personKey, inPlaceOf, at: tx.now.toISOString() }];
      const posting = await this.posting.of(tx, books, draft);
      if (signatures.length === before.signingOrder.length) {
        await tx.query('DELETE FROM voucher_draft WHERE province_id = $1 AND key = $2', [draft.provinceId, draft.key]);
        await this.postings.post(tx, books, { ...posting, signatures });
        return true;
      }
      await this.postings.mustBeSound(tx, books, posting);
      const after = { signatures, signingOrder: before.signingOrder, returnReason: null };
      await drafts.amend(tx, draft, version, after);
      tellDraft(tx, VoucherDraftSigned, draft, { after: { step: signatures.at(-1)!.step } });
      return false;
    });
    return isPosted
      ? { draft: null, voucher: await this.vouchers.one(actor, key) }
      : { draft: await this.drafts.one(actor, key), voucher: null };
  }

  /** Back to its maker, by whoever would sign next or by the maker; what was signed counts no more. Throws NOT_FOUND, VOUCHER_NOT_BEING_SIGNED, VERSION_CONFLICT. */
  async returnToMaker(actor: Actor, { key, version, reason }: ReturnVoucherDraftArgs): Promise<VoucherDraft> {
    await this.transactions.run(actor, async (tx) => {
      const { draft } = await heldBy(tx, key);
      if (draft.signatures.length === 0) throw VoucherError.VOUCHER_NOT_BEING_SIGNED();
      const change = await drafts.amend(tx, draft, version, { signatures: [], returnReason: reason.trim() });
      tellDraft(tx, VoucherDraftReturned, draft, { ...change, reason: reason.trim() });
    });
    return this.drafts.one(actor, key);
  }
}

export const rightsOf = (actor: Actor, organisationKey: number): { keeps: boolean; approves: boolean } => ({
  keeps: actor.workplaces(LedgerPermission.Keep).includes(organisationKey),
  approves: actor.workplaces(LedgerPermission.Approve).includes(organisationKey),
});

/** Who would sign, by which right and in whose place. */
const signerOf = (actor: Actor, organisationKey: number): Signer => ({
  personKey: actor.mustBePerson,
  ...rightsOf(actor, organisationKey),
  givers: {
    keep: actor.giversAt(LedgerPermission.Keep, organisationKey),
    approve: actor.giversAt(LedgerPermission.Approve, organisationKey),
  },
});

/** What somebody may sign next. */
export const canSign = (actor: Actor, draft: BeingSigned & { organisationKey: number }): boolean =>
  actor.personId !== null && signingFault(draft, signerOf(actor, draft.organisationKey)) === null;

/** Where the actor has the right that the next signature takes. */
async function heldBy(tx: Transaction, key: FactKey): Promise<{ books: HeldBooks; draft: VoucherDraft }> {
  const organisationKey = await draftOfOrganisation(tx, key);
  const [permission] = [LedgerPermission.Approve, LedgerPermission.Keep].filter((one) =>
    tx.actor.workplaces(one).includes(organisationKey),
  );
  if (!permission) throw KernelError.NOT_FOUND();
  const draft = await heldDraft(tx, key);
  const step = nextStep(draft);
  const right = step !== null && RIGHT[step] === 'approve' ? LedgerPermission.Approve : LedgerPermission.Keep;
  const held = tx.actor.workplaces(right).includes(organisationKey) ? right : permission;
  const books = await lockBooks(tx, held, organisationKey);
  return { books, draft: await heldDraft(tx, key) };
}
