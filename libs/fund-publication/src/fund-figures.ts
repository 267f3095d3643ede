import type { IsoDate, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import {
  CAMPAIGN_COUNT,
  CAMPAIGNS,
  MOST_CAMPAIGNS,
  GIVEN,
  GIVERS,
  GIVING_PEOPLE,
  GOODS,
  GRANTS,
  LINES,
} from './figures.sql';
import type { PublishedGiver, PublishedGrant } from './fund-publication.entity';
import {
  addsUp,
  type PublishedCampaign,
  type PublishedContent,
  type PublishedLine,
  type PublishedStock,
} from './published-content';
import { namesOf, PublishedNames } from './published-names';
import { PublicationError } from './publications.errors';

/** A fund in its books. */
export interface AskedFund {
  provinceId: number;
  scopeId: number;
  key: string;
  name: string;
  booksKey: string;
  organisationKey: number;
}

type Row = Omit<PublishedLine, 'account'> & { code: string | null; nameVi: string; nameEn: string };

interface Given {
  given: number;
  namedAmount: number;
  namedGivers: number;
  unnamedGifts: number;
}

interface GivingPerson {
  counterpartyKey: string;
  personKey: string;
  isErased: boolean;
}

export const daysOf = (year: number): { from: IsoDate; to: IsoDate } => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** What books say of a year of a fund. */
@Injectable()
export class FundFigures {
  constructor(private readonly names: PublishedNames) {}

  /** What is prepared or previewed: it adds up. Throws PUBLICATION_UNBALANCED. */
  async of(query: Query, fund: AskedFund, year: number, today: IsoDate): Promise<PublishedContent> {
    const content = await this.read(query, fund, year, today);
    if (!addsUp(content.lines)) throw PublicationError.PUBLICATION_UNBALANCED();
    return content;
  }

  /** Whether it adds up or not. `today`: what came of campaigns may be told after the year. */
  async read(query: Query, fund: AskedFund, year: number, today: IsoDate): Promise<PublishedContent> {
    const params = paramsOf(fund, year);
    const lines = await this.lines(query, fund, year);
    const offices = await namesOf(query, [fund.organisationKey], daysOf(year).to);
    const left = await this.leftOut(query, fund, year);
    const [money] = await query<Given>(GIVEN, [...params, left]);
    const campaigns = await query<PublishedCampaign>(CAMPAIGNS, [...params, today]);
    const beyond = campaigns.length < MOST_CAMPAIGNS ? 0 : await campaignsBeyond(query, [...params, today]);
    const { given, namedAmount, namedGivers, unnamedGifts } = money!;
    return {
      fund: fund.name,
      office: offices.get(fund.organisationKey) ?? '',
      lines,
      goods: await query<PublishedStock>(GOODS, params),
      campaigns,
      ...(beyond > 0 && { campaignsLeftOut: beyond }),
      given,
      named: { givers: namedGivers, amount: namedAmount },
      unnamedGifts,
    };
  }

  private async lines(query: Query, fund: AskedFund, year: number): Promise<PublishedLine[]> {
    const rows = await query<Row>(LINES, paramsOf(fund, year).slice(0, 4));
    return rows.map(({ section, source, purpose, code, nameVi, nameEn, amount, count }) => ({
      section,
      source,
      purpose,
      account: code === null ? null : { code, nameVi, nameEn },
      amount,
      count,
    }));
  }

  /** SQL with its parameters: givers, as they are kept. */
  async givers(query: Query, fund: AskedFund, year: number): Promise<{ sql: string; params: unknown[] }> {
    return { sql: GIVERS, params: [...paramsOf(fund, year), await this.leftOut(query, fund, year)] };
  }

  /** The same of what was granted. */
  grants(fund: AskedFund, year: number): { sql: string; params: unknown[] } {
    return { sql: GRANTS, params: paramsOf(fund, year).slice(0, 4) };
  }

  /** Counterparties that were erased, or are minors, as far as it is known: on the first day of the year, when they were younger than whenever they gave. */
  private async leftOut(query: Query, fund: AskedFund, year: number): Promise<string[]> {
    const people = await query<GivingPerson>(GIVING_PEOPLE, paramsOf(fund, year));
    const personKeys = people.map(({ personKey }) => personKey);
    const minors = await this.names.minorsOf(query, personKeys, daysOf(year).from);
    return people.flatMap(({ counterpartyKey, personKey, isErased }) =>
      isErased || minors.has(personKey) ? [counterpartyKey] : [],
    );
  }
}

async function campaignsBeyond(query: Query, params: unknown[]): Promise<number> {
  const [row] = await query<{ count: number }>(CAMPAIGN_COUNT, params);
  return row!.count - MOST_CAMPAIGNS;
}

function paramsOf({ provinceId, key, booksKey }: AskedFund, year: number): unknown[] {
  const { from, to } = daysOf(year);
  return [provinceId, key, from, to, booksKey];
}

export type GiverRow = Pick<PublishedGiver, 'position' | 'amount' | 'goods'> & {
  personKey: string | null;
  partyKey: number | null;
  name: string | null;
};
export type GrantRow = Pick<PublishedGrant, 'position' | 'kind' | 'reference' | 'day' | 'amount' | 'partyKey'>;
