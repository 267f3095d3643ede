import { useLocaleState, useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { FundFiguresParts } from './fundPublications.graphql.ts';

type Figure = FundFiguresParts['figures'][number];
type Goods = FundFiguresParts['goods'][number];

/** What a year of a fund comes to: a summary, each figure, goods. */
export const FiguresOfYear = ({ figures }: { figures: FundFiguresParts }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { opening, income, expenditure, other, closing, contributions, campaigns, unnamedGifts } = figures;
  return (
    <>
      <Section title={translate('resources.fundPublications.summary')}>
        <Facts>
          <Fact label="enums.PublishedSection.OPENING">
            <Money amount={opening} />
          </Fact>
          <Fact label="enums.PublishedSection.INCOME">
            <Money amount={income} />
          </Fact>
          <Fact label="enums.PublishedSection.EXPENDITURE">
            <Money amount={expenditure} />
          </Fact>
          {other !== 0 && (
            <Fact label="enums.PublishedSection.OTHER">
              <Money amount={other} />
            </Fact>
          )}
          <Fact label="enums.PublishedSection.CLOSING">
            <Money amount={closing} />
          </Fact>
          <Fact label="resources.fundPublications.fields.contributions">
            <Money amount={contributions} />
          </Fact>
          <Fact label="resources.fundPublications.fields.unnamedGifts">{format.number(unnamedGifts)}</Fact>
          <Fact label="resources.fundPublications.fields.campaigns">{format.number(campaigns)}</Fact>
        </Facts>
      </Section>
      <Lines figures={figures.figures} />
      {figures.goods.length > 0 && <GoodsOfYear goods={figures.goods} />}
    </>
  );
};

const Lines = ({ figures }: { figures: Figure[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const columns: Column<Figure>[] = [
    {
      label: 'resources.fundPublications.fields.section',
      render: ({ section }) => translate(`enums.PublishedSection.${section}`),
    },
    {
      label: 'resources.fundPublications.fields.item',
      lines: 2,
      render: ({ nameVi, nameEn }) => (locale === 'en' ? nameEn : nameVi) ?? '—',
    },
    {
      label: 'resources.fundPublications.fields.source',
      render: ({ source }) => translate(`enums.MoneySource.${source}`),
    },
    { label: 'resources.fundPublications.fields.purpose', lines: 2, render: ({ purpose }) => purpose },
    {
      label: 'resources.fundPublications.fields.count',
      align: 'right',
      from: 'lg',
      render: ({ count }) => count !== null && format.number(count),
    },
    {
      label: 'resources.fundPublications.fields.amount',
      align: 'right',
      isWhole: true,
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
  return (
    <Section title={translate('resources.fundPublications.figures')} flush>
      <RecordTable
        caption={translate('resources.fundPublications.figures')}
        rows={figures}
        columns={columns}
        rowKey={({ section, source, purpose, nameVi }) => [section, source, purpose, nameVi].join(' ')}
      />
    </Section>
  );
};

const GoodsOfYear = ({ goods }: { goods: Goods[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Goods>[] = [
    { label: 'resources.fundPublications.fields.what', lines: 2, render: ({ what }) => what },
    { label: 'resources.fundPublications.fields.unit', render: ({ unit }) => unit },
    { label: 'resources.fundPublications.fields.given', align: 'right', render: ({ given }) => format.number(given) },
    {
      label: 'resources.fundPublications.fields.handedOut',
      align: 'right',
      render: ({ handedOut }) => format.number(handedOut),
    },
    {
      label: 'resources.fundPublications.fields.isShared',
      from: 'lg',
      render: ({ isShared }) => isShared && translate('resources.fundPublications.shared'),
    },
  ];
  return (
    <Section title={translate('resources.fundPublications.goods')} flush>
      <RecordTable
        caption={translate('resources.fundPublications.goods')}
        rows={goods}
        columns={columns}
        rowKey={({ what, unit, isLabour, isShared }) => [what, unit, isLabour, isShared].join(' ')}
      />
    </Section>
  );
};
