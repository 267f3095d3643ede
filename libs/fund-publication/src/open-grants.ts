import { createHash } from 'node:crypto';
import { CERTIFICATES_CONFIG, type CertificatesConfig } from '@app/certificates';
import type { Query } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { daysOf, type GrantRow } from './fund-figures';
import { namesOf } from './published-names';
import { PublicationError } from './publications.errors';
import { ShownLists, type ShownPublication } from './shown-publication';

const AT_ONCE = 1000;

/** Version of the 360Giving data standard, as its package schema names it: major and minor. */
const STANDARD = '1.4';

interface Party {
  id: string;
  name: string;
}

/** A grant as the standard asks: to an organisation, or to somebody who cannot be known again. */
export interface OpenGrant {
  id: string;
  title: string;
  description: string;
  currency: 'VND';
  amountAwarded: number;
  awardDate: string;
  fundingOrganization: Party[];
  recipientOrganization?: Party[];
  recipientIndividual?: Party;
  toIndividualsDetails?: { primaryGrantReason?: string; grantPurpose?: string[] };
  grantProgramme: { title: string }[];
  dataSource: string;
}

const TITLES: Record<GrantRow['kind'], string> = {
  scholarship: 'Học bổng',
  reward: 'Khen thưởng',
  support: 'Hỗ trợ người học',
};

/** Code lists `grantToIndividualsReason` and `grantToIndividualsPurpose`: scholarships and talent are a development opportunity, and education. */
const DETAILS: Record<GrantRow['kind'], OpenGrant['toIndividualsDetails']> = {
  scholarship: { primaryGrantReason: 'GTIR110', grantPurpose: ['GTIP130'] },
  reward: { primaryGrantReason: 'GTIR110', grantPurpose: ['GTIP130'] },
  support: { grantPurpose: ['GTIP130'] },
};

/** What a publication granted, in the form of the 360Giving data standard (CC BY 4.0, github.com/ThreeSixtyGiving/standard), one grant after another. */
@Injectable()
export class OpenGrants {
  constructor(
    private readonly lists: ShownLists,
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
  ) {}

  /** Throws PUBLICATION_NO_GRANTS: a package of the standard holds one at least. */
  async text(
    shown: ShownPublication,
    reading: <Answer>(read: (query: Query) => Promise<Answer>) => Promise<Answer>,
  ): Promise<AsyncGenerator<string>> {
    if ((await reading((query) => this.lists.grantCount(query, shown))) === 0)
      throw PublicationError.PUBLICATION_NO_GRANTS();
    return this.parts(shown, reading);
  }

  private async *parts(
    shown: ShownPublication,
    reading: <Answer>(read: (query: Query) => Promise<Answer>) => Promise<Answer>,
  ): AsyncGenerator<string> {
    const { content, year, code, publishedOn, edition, organisationKey } = shown;
    const accessURL = `${this.config.publicUrl}/funds/${code}/${year}`;
    const publisher = { identifier: organisationId(organisationKey), name: content.office };
    const head = {
      version: STANDARD,
      title: `${content.fund} ${year}`,
      description: `Các khoản quỹ đã trao năm ${year}, bản công khai lần ${edition}. Người nhận không nêu tên; khoản chi mua sắm không phải là khoản trao.`,
      issued: publishedOn,
      identifier: `hieuhoc-${code}-${year}-${edition}`,
      publisher,
      accessURL: `${accessURL}?edition=${edition}`,
      downloadURL: `${accessURL}.json?edition=${edition}`,
    };
    yield `${JSON.stringify(head).slice(0, -1)},"grants":[`;
    let after = 0;
    for (;;) {
      const from = after;
      const page = await reading(async (query) => {
        const rows = await this.lists.grants(query, shown, { after: from, most: AT_ONCE });
        const parties = rows.flatMap(({ partyKey }) => partyKey ?? []);
        return { rows, names: await namesOf(query, parties, daysOf(year).to) };
      });
      const { rows, names } = page;
      if (rows.length === 0) break;
      const grants = rows.map((row) => this.grant(row, shown, publisher, accessURL, names));
      yield `${after === 0 ? '' : ','}${grants.map((grant) => JSON.stringify(grant)).join(',')}`;
      after = rows.at(-1)!.position;
    }
    yield ']}';
  }

  private grant(
    { kind, reference, day, amount, partyKey }: GrantRow,
    { code, content, year }: ShownPublication,
    publisher: { identifier: string; name: string },
    dataSource: string,
    names: ReadonlyMap<number, string>,
  ): OpenGrant {
    const id = `hieuhoc-${code}-${reference}`;
    const recipient =
      partyKey === null
        ? // The standard wants an identifier that refers to nothing about the person, and a generic name.
          {
            recipientIndividual: { id: recipientId(id), name: 'Individual Recipient' },
            toIndividualsDetails: DETAILS[kind],
          }
        : { recipientOrganization: [{ id: organisationId(partyKey), name: names.get(partyKey) ?? '—' }] };
    return {
      id,
      title: `${TITLES[kind]}, ${content.fund} ${year}`.slice(0, 140),
      description: `${TITLES[kind]} từ ${content.fund}, năm ${year}`,
      currency: 'VND',
      amountAwarded: amount,
      awardDate: day,
      fundingOrganization: [{ id: publisher.identifier, name: publisher.name }],
      ...recipient,
      grantProgramme: [{ title: TITLES[kind] }],
      dataSource,
    };
  }
}

const organisationId = (key: number): string => `hieuhoc-org-${key}`;
const recipientId = (grantId: string): string =>
  `hieuhoc-ind-${createHash('sha256').update(grantId).digest('hex').slice(0, 16)}`;
