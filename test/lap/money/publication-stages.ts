import type { Refusal } from '../world.ts';
import * as gql from './documents.ts';
import type { Side } from './model.ts';
import type { Offices } from './offices.ts';

const FUND = 'Quỹ Khuyến học';
const YEAR = 2026;

interface Figures {
  opening: number;
  income: number;
  expenditure: number;
  closing: number;
}
interface Publication {
  id: string;
  state: string;
  url: string | null;
  figures: Figures;
}

/** The year of a fund is prepared by its treasurer and published by the head before 31 March; anybody reads it. */
export class PublicationStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  async publish(): Promise<string> {
    const { associationBooks: books, world } = this.at;
    await world.itIs('2027-02-10T02:00:00Z');
    const [treasurer, leader] = [await books.treasurer, await books.leader];
    const input = { organisationId: books.office.id, fundId: books.funds.get(FUND), year: YEAR };
    const { submitFundPublication } = await treasurer.ask<{ submitFundPublication: Publication[] }>(
      gql.SUBMIT_PUBLICATION,
      { input },
    );
    const [submitted] = submitFundPublication;
    const own: Refusal | null = await treasurer.fault(gql.PUBLISH_YEAR, { id: submitted!.id });
    this.at.mustRefuse('whoever prepared a year publishes it', own, { code: 'FORBIDDEN', names: '' });
    const { publishFundPublication: published } = await leader.ask<{ publishFundPublication: Publication }>(
      gql.PUBLISH_YEAR,
      { id: submitted!.id },
    );
    const { opening, income, expenditure, closing } = published.figures;
    const said = JSON.stringify({ opening, income, expenditure, closing });
    const wanted = this.figures();
    this.at.check(`the published year ${JSON.stringify(wanted)}, not ${said}`, said === JSON.stringify(wanted));
    const address = new URL(published.url!);
    const page = await fetch(`${world.url}${address.pathname}${address.search}`);
    const text = await page.text();
    const shown = closing.toLocaleString('vi-VN');
    this.at.check(`anybody reads ${shown} (${page.status})`, page.status === 200 && text.includes(shown));
    return `${FUND} of ${YEAR}: ${income} in, ${expenditure} out, ${closing} left; published by the head and read by anybody`;
  }

  /** From the plain list: what was there, came in, went out and is left. */
  private figures(): Figures {
    const { model } = this.at.associationBooks;
    const sides = model.movements
      .filter(({ day }) => day.startsWith(`${YEAR}-`))
      .flatMap((movement) => movement.sides.filter(({ fund }) => fund === FUND));
    const of = (holds: (side: Side) => boolean) => sides.filter(holds).reduce((sum, { amount }) => sum + amount, 0);
    return {
      opening: -of(({ account }) => account === 'balance.opening'),
      income: -of(({ account }) => account.startsWith('income.')),
      expenditure: of(({ account }) => account.startsWith('expenditure.')),
      closing: of(({ place }) => place !== undefined),
    };
  }
}
