import { newKey, type Transaction } from '@app/kernel';
import { OpenItems } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type Carriage, goOn } from './carriage';
import { advancesHanded, carryAdvances } from './carry-advances';
import { carryCampaigns } from './carry-campaigns';
import { carryPledges, carryStock, pledgesHanded } from './carry-gifts';
import { carryItems, carryRewards, endItems, setAside } from './carry-items';
import { HandedKind } from './handed-thing.entity';

/** What is promised, owed, asked for, in the store or under way: ended in the books that hand it over, and gone on with in those that receive it. */
@Injectable()
export class Carrying {
  constructor(private readonly openItems: OpenItems) {}

  /** `post` enters the vouchers in between: after money was freed here, and before it is set aside there. `items`: keys there, by those here. */
  async carry(
    tx: Transaction,
    carriage: Carriage,
    post: (items: ReadonlyMap<string, string>) => Promise<void>,
  ): Promise<void> {
    const pledges = await pledgesHanded(tx, carriage);
    const advances = await advancesHanded(tx, carriage);
    const [promised, advanced] = [anew(pledges), anew(advances)];
    await goOn(tx, carriage, HandedKind.Fund, carriage.received.funds);
    const campaigns = await carryCampaigns(tx, carriage);
    await endItems(tx, this.openItems, carriage);
    const items = await carryItems(tx, carriage, new Map([...promised, ...advanced]));
    await post(items);
    await setAside(tx, carriage, items);
    await carryRewards(tx, carriage, items);
    await carryPledges(tx, carriage, pledges, { kept: promised, items, campaigns });
    await carryAdvances(tx, carriage, advances, { kept: advanced, items });
    await carryStock(tx, carriage, campaigns);
  }
}

const anew = (rows: readonly { key: string }[]): Map<string, string> => new Map(rows.map(({ key }) => [key, newKey()]));
