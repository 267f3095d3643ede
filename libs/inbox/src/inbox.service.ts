import { type Actor, type Query, Transactions } from '@app/kernel';
import { ThingView } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { type InboxSource, InboxSources } from './inbox-source';
import { InboxPile } from './inbox.view';

/** All piles in one reading: one statement each, however much waits. */
@Injectable()
export class InboxService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: InboxSources,
  ) {}

  inbox(actor: Actor): Promise<InboxPile[]> {
    return this.transactions.read(actor, async (query) => {
      const piles: InboxPile[] = [];
      for (const source of this.sources.of(actor)) piles.push(await pileOf(source, query, actor));
      return piles;
    });
  }
}

async function pileOf(source: InboxSource, query: Query, actor: Actor): Promise<InboxPile> {
  const { count, things } = await source.waiting(once(source, query), actor);
  if (things.length > source.listed) throw new Error(`the pile ${source.pile} lists more than it says`);
  return Object.assign(new InboxPile(), {
    kind: source.pile,
    count,
    things: things.map((thing) => ThingView.of(thing)),
  });
}

/** The first screen of everybody stays as cheap as it is: a pile that needs a second statement is refused. */
function once({ pile }: InboxSource, query: Query): Query {
  let asked = 0;
  return (sql, params) => {
    if (++asked > 1) throw new Error(`the pile ${pile} takes more than one statement`);
    return query(sql, params);
  };
}
