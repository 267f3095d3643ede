import { type Counterparty } from '@app/ledger';
import { batch, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import { OrganisationLoader } from '@app/organisations';
import { Address, PeopleLoader, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { Counterparties } from './counterparties.service';
import { draftedItems, type DraftedOfItem } from './drafted-items';

/** Who stands on vouchers, a statement for any number of them. */
@Injectable()
export class VouchersLoader {
  constructor(
    private readonly counterparties: Counterparties,
    private readonly people: PeopleLoader,
    private readonly reader: PersonReader,
    private readonly organisations: OrganisationLoader,
    private readonly transactions: Transactions,
  ) {}

  async counterparty(context: RequestContext, key: FactKey): Promise<Counterparty | null> {
    const load = async (texts: string[]) => {
      const keys = texts.map((text) => JSON.parse(text) as FactKey);
      const rows = new Map((await this.counterparties.seen(context.actor, keys)).map((row) => [row.key, row]));
      return new Map(
        texts.flatMap((text, at) => {
          const row = rows.get(keys[at]!.key);
          return row ? [[text, row] as const] : [];
        }),
      );
    };
    const { provinceId, scopeId } = key;
    return batch(context, 'Counterparty', load).load(JSON.stringify({ provinceId, scopeId, key: key.key }));
  }

  /** As the books call it; null once a person has been erased, and of a person to a program. */
  async nameOf(context: RequestContext, { name, personKey, partyKey }: Counterparty): Promise<string | null> {
    if (personKey !== null) return (await this.people.masked(context, personKey))?.name ?? null;
    if (partyKey !== null) return (await this.organisations.organisation(context, partyKey)).name;
    return name;
  }

  /** A voucher carries it (Luật Kế toán 2015 Điều 16(1)(c), (d)), so whoever reads the books sees it; of a person no program does. */
  async addressOf(context: RequestContext, { address, personKey }: Counterparty): Promise<string | null> {
    if (personKey === null) return address;
    if (context.actor.given !== null) return null;
    const load = (keys: string[]) => this.reader.byKeys(keys, [Address]);
    return (await batch(context, 'Counterparty.address', load).load(personKey))?.get(Address) ?? null;
  }

  /** What vouchers that wait to be posted pay of an open item that the actor sees. */
  async draftedOf(context: RequestContext, { provinceId, key }: FactKey): Promise<DraftedOfItem> {
    const load = (keys: string[]) => draftedItems(this.transactions.reading(context.actor), { provinceId, keys });
    const found = await batch(context, `Vouchers.draftedOf/${provinceId}`, load).load(key);
    return found ?? { incoming: 0, outgoing: 0 };
  }

  async personName(context: RequestContext, key: string): Promise<string | null> {
    return (await this.people.masked(context, key))?.name ?? null;
  }
}
