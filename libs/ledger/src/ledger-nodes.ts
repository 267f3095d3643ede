import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AccountBooks } from './books.entity';
import { Books } from './books.service';
import { Fund, FundPurpose, MoneyPlace } from './fund.entity';
import { Funds } from './funds.service';
import { AccountBooksIds, FundIds, FundPurposeIds, MoneyPlaceIds, VoucherIds } from './ledger.ids';
import { LedgerPermission } from './ledger.permissions';
import { Voucher } from './voucher.entity';
import { Vouchers } from './vouchers.service';

/** Books within reach. */
@Injectable()
export class AccountBooksNodes implements NodeSource<FactKey> {
  readonly type = AccountBooks;
  readonly ids = AccountBooksIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly books: Books,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<AccountBooks[]> {
    return this.books.seen(actor, keys);
  }
}

/** Funds within reach. */
@Injectable()
export class FundNodes implements NodeSource<FactKey> {
  readonly type = Fund;
  readonly ids = FundIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly funds: Funds,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Fund[]> {
    return this.funds.seen(actor, keys);
  }
}

/** Purposes of funds within reach. */
@Injectable()
export class FundPurposeNodes implements NodeSource<FactKey> {
  readonly type = FundPurpose;
  readonly ids = FundPurposeIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly funds: Funds,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<FundPurpose[]> {
    return this.funds.purposesSeen(actor, keys);
  }
}

/** Cash boxes and accounts within reach. */
@Injectable()
export class MoneyPlaceNodes implements NodeSource<FactKey> {
  readonly type = MoneyPlace;
  readonly ids = MoneyPlaceIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly funds: Funds,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<MoneyPlace[]> {
    return this.funds.placesSeen(actor, keys);
  }
}

/** Posted vouchers within reach. */
@Injectable()
export class VoucherNodes implements NodeSource<FactKey> {
  readonly type = Voucher;
  readonly ids = VoucherIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly vouchers: Vouchers,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Voucher[]> {
    return this.vouchers.seen(actor, keys);
  }
}
