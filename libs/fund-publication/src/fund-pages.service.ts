import { codeAsked } from '@app/certificates';
import {
  Actor,
  Clock,
  type FactKey,
  type IsoDate,
  KernelError,
  type Language,
  type Query,
  requestReads,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type CampaignPart, campaignPages } from './campaign-pages';
import { FundFigures } from './fund-figures';
import type { FundPublication } from './fund-publication.entity';
import type { NamedSum, PublishedContent } from './published-content';
import { Publications } from './publications.service';
import { type EditionRow, keptLists, type ShownGiver, ShownLists, type ShownPublication } from './shown-publication';

/** A page of givers stays under 15 KB, names of usual length. */
const GIVERS_ON_A_PAGE = 40;
const FUNDS_ON_A_PAGE = 50;
/** Editions of all years that a page knows of. */
const MOST_EDITIONS = 200;

export interface ListedFund {
  code: string;
  fund: string;
  office: string;
  year: number;
}

type PagePart = 'figures' | 'givers' | 'campaigns';

/** What a page of a publication shows beside its figures. */
export interface PageFacts {
  shown: ShownPublication;
  named: NamedSum;
  givers: ShownGiver[];
  campaigns: CampaignPart[];
  grants: number;
  page: number;
  pages: number;
}

type Kept = Pick<
  FundPublication,
  'provinceId' | 'organisationKey' | 'booksKey' | 'key' | 'year' | 'closedThrough' | 'reason'
> & {
  content: PublishedContent;
  edition: number | null;
  publishedOn: IsoDate | null;
};

const KEPT = `n.province_id AS "provinceId", n.organisation_key AS "organisationKey", n.books_key AS "booksKey", n.key, n.year, n.closed_through AS "closedThrough", n.reason, n.content, x.edition,
  (x.done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "publishedOn"`;

/** `$1` province, `$2` fund. */
const EDITIONS = `SELECT n.year, x.edition, (x.done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "publishedOn", n.reason
  FROM fund_publication AS n JOIN fund_publication_act AS x ON x.province_id = n.province_id AND x.publication_key = n.key AND x.kind = 'publish'
  WHERE n.province_id = $1 AND n.fund_key = $2 ORDER BY n.year DESC, x.edition DESC LIMIT ${MOST_EDITIONS}`;

/** Funds as anybody reads them. Whatever is not published is answered the same. */
@Injectable()
export class FundPages {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly publications: Publications,
    private readonly figures: FundFigures,
    private readonly lists: ShownLists,
  ) {}

  /** Null: nothing is published there. Without a year the latest one, without an edition the last one. */
  shown(typed: string, year: number | null, edition: number | null): Promise<ShownPublication | null> {
    return this.asTheProgramme(async (query) => {
      const [page] = await query<{ code: string; provinceId: number; fundKey: string }>(
        `-- all shards: one fund, wherever it is
         SELECT p.code, f.province_id AS "provinceId", p.fund_key AS "fundKey" FROM fund_page AS p JOIN fund AS f ON f.key = p.fund_key WHERE p.code = $1`,
        [codeAsked(typed)],
      );
      if (!page) return null;
      const editions = await query<EditionRow>(EDITIONS, [page.provinceId, page.fundKey]);
      const asked = editions.find(
        (one) => (year === null || one.year === year) && (edition === null || one.edition === edition),
      );
      if (!asked) return null;
      const [kept] = await query<Kept>(
        `SELECT ${KEPT} FROM fund_publication AS n JOIN fund_publication_act AS x ON x.province_id = n.province_id AND x.publication_key = n.key
         WHERE n.province_id = $1 AND n.fund_key = $2 AND n.year = $3 AND x.edition = $4`,
        [page.provinceId, page.fundKey, asked.year, asked.edition],
      );
      return shownOf(kept!, page.code, editions);
    });
  }

  /** One that is published or not, to whoever reads the books. Throws NOT_FOUND. */
  async kept(actor: Actor, key: FactKey): Promise<ShownPublication> {
    const { provinceId, fundKey } = await this.publications.one(actor, key);
    const query = this.transactions.reading(actor);
    const [kept] = await query<Kept>(
      `SELECT ${KEPT} FROM fund_publication AS n LEFT JOIN fund_publication_act AS x
         ON x.province_id = n.province_id AND x.publication_key = n.key AND x.kind = 'publish'
       WHERE n.province_id = $1 AND n.key = $2`,
      [key.provinceId, key.key],
    );
    return shownOf(kept!, await codeOf(query, fundKey), await query<EditionRow>(EDITIONS, [provinceId, fundKey]));
  }

  /** Exactly what would stand there, to whoever reads the books. Throws NOT_FOUND, PUBLICATION_UNBALANCED. */
  async preview(actor: Actor, fundKey: FactKey, year: number): Promise<ShownPublication> {
    const query = this.transactions.reading(actor);
    const fund = await this.publications.fund(actor, fundKey, query);
    const content = await this.figures.of(query, fund, year, this.clock.today());
    const [closed] = await query<{ through: IsoDate | null }>(
      `SELECT a.closed_through AS through FROM period_act AS a WHERE a.province_id = $1 AND a.books_key = $2 ORDER BY a.position DESC LIMIT 1`,
      [fund.provinceId, fund.booksKey],
    );
    return {
      provinceId: fund.provinceId,
      organisationKey: fund.organisationKey,
      code: null,
      year,
      edition: null,
      publishedOn: null,
      closedThrough: closed?.through ?? null,
      reason: null,
      content,
      editions: await query<EditionRow>(EDITIONS, [fund.provinceId, fund.key]),
      givers: await this.figures.givers(query, fund, year),
      grants: this.figures.grants(fund, year),
      turned: null,
    };
  }

  /** What a page shows. As the programme where nobody in particular reads. */
  facts(
    shown: ShownPublication,
    { show, page: asked, language }: { show: PagePart; page: number; language: Language },
    actor?: Actor,
  ): Promise<PageFacts> {
    const read = async (query: Query): Promise<PageFacts> => {
      const named = await this.lists.named(query, shown);
      const size = GIVERS_ON_A_PAGE;
      const campaigns = show === 'campaigns' ? campaignPages(shown.content.campaigns, language) : [];
      const pages = Math.max(1, show === 'campaigns' ? campaigns.length : Math.ceil(named.givers / size));
      const page = Math.min(asked, pages);
      const givers =
        show === 'givers' ? await this.lists.givers(query, shown, { skip: (page - 1) * size, most: size }) : [];
      return {
        shown,
        named,
        givers,
        campaigns: campaigns[page - 1] ?? [],
        grants: await this.lists.grantCount(query, shown),
        page,
        pages,
      };
    };
    return actor ? read(this.transactions.reading(actor)) : this.asTheProgramme(read);
  }

  /** Funds of which a year is published, those of an organisation beside each other. */
  all(asked: number): Promise<{ funds: ListedFund[]; page: number; pages: number }> {
    return this.asTheProgramme(async (query) => {
      const [all] = await query<{ count: number }>('SELECT count(*)::int AS count FROM fund_page', []);
      const pages = Math.max(1, Math.ceil(all!.count / FUNDS_ON_A_PAGE));
      const page = Math.min(asked, pages);
      const funds = await query<ListedFund>(
        `-- all shards: funds that are published, wherever they are
         SELECT p.code, l.year, l.content->>'fund' AS fund, l.content->>'office' AS office
         FROM (SELECT p.* FROM fund_page AS p ORDER BY p.organisation_key, p.code LIMIT ${FUNDS_ON_A_PAGE} OFFSET $1) AS p
         JOIN fund AS f ON f.key = p.fund_key
         CROSS JOIN LATERAL (SELECT n.year, n.content FROM fund_publication AS n JOIN fund_publication_act AS x
           ON x.province_id = n.province_id AND x.publication_key = n.key AND x.kind = 'publish'
           WHERE n.province_id = f.province_id AND n.fund_key = f.key ORDER BY n.year DESC, x.edition DESC LIMIT 1) AS l
         ORDER BY p.organisation_key, p.code`,
        [(page - 1) * FUNDS_ON_A_PAGE],
      );
      return { funds, page, pages };
    });
  }

  /** Strangers reach no scope. */
  async asTheProgramme<Answer>(read: (query: Query) => Promise<Answer>): Promise<Answer> {
    await requestReads()?.letGo();
    return this.transactions.read(Actor.system(), read);
  }
}

/** Throws NOT_FOUND. */
export function mustBeShown(shown: ShownPublication | null): ShownPublication {
  if (!shown) throw KernelError.NOT_FOUND();
  return shown;
}

const shownOf = ({ key, booksKey, ...kept }: Kept, code: string | null, editions: EditionRow[]): ShownPublication => ({
  ...kept,
  code,
  editions,
  ...keptLists({ provinceId: kept.provinceId, booksKey }, key),
});

async function codeOf(query: Query, fundKey: string): Promise<string | null> {
  const [page] = await query<{ code: string }>('SELECT p.code FROM fund_page AS p WHERE p.fund_key = $1', [fundKey]);
  return page?.code ?? null;
}
