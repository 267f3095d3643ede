import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Counterparty, LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { Counterparties } from './counterparties.service';
import { Drafts } from './drafts.service';
import { VoucherDraft } from './voucher-draft.entity';
import { CounterpartyIds, VoucherDraftIds } from './vouchers.ids';

/** Vouchers that are being made and signed, within reach. */
@Injectable()
export class VoucherDraftNodes implements NodeSource<FactKey> {
  readonly type = VoucherDraft;
  readonly ids = VoucherDraftIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly drafts: Drafts,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<VoucherDraft[]> {
    return this.drafts.seen(actor, keys);
  }
}

/** Who stands in books within reach. */
@Injectable()
export class CounterpartyNodes implements NodeSource<FactKey> {
  readonly type = Counterparty;
  readonly ids = CounterpartyIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly counterparties: Counterparties,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Counterparty[]> {
    return this.counterparties.seen(actor, keys);
  }
}
