import { useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { useGraphql } from '../shared/useGraphql';
import { useVoucherName, type VoucherRow } from '../vouchers';
import { EndButton, ResumeButton } from './EndButtons';
import { OpenItemState } from './OpenItemState';
import { type OpenItemDetails, type OpenItemRow, PAID_BY } from './openItems.graphql.ts';
import { PayItemsButton } from './PayItemsButton';
import { openItemPanels } from './places.ts';

const label = (name: string): string => `resources.openItems.fields.${name}`;

/** What is owed, promised or accounted for, and the vouchers that pay it. */
export const OpenItemShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<OpenItemDetails, OpenItemRow>
      resource="openItems"
      titleOf={({ content }) => content}
      subtitleOf={({ kind, organisation }) => `${translate(`enums.OpenItemKind.${kind}`)} · ${organisation.name}`}
      marks={(item) => <OpenItemState item={item} />}
      actions={(item) => (
        <>
          {item.canPay && <PayItemsButton organisationId={item.organisation.id} items={[item]} />}
          <EndButton item={item} />
          <ResumeButton item={item} />
          <Additions at={traceActs} give={{ id: item.id }} />
        </>
      )}
    >
      {(item) => <Details item={item} />}
    </ShowPage>
  );
};

const Details = ({ item }: { item: OpenItemDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { day, dueOn, counterparty, directive, budgetLine, endedOn, endReason, outstanding } = item;
  return (
    <>
      <Section title={translate('resources.openItems.details')}>
        <Facts>
          <Fact label={label('amount')}>
            <strong>
              <Money amount={item.amount} />
            </strong>
          </Fact>
          <Fact label={label('paid')}>
            <Money amount={item.paid} />
          </Fact>
          <Fact label={label('open')}>
            <Money amount={item.open} />
          </Fact>
          {item.drafted > 0 && (
            <Fact label={label('drafted')}>
              <Money amount={item.drafted} />
            </Fact>
          )}
          {item.returned > 0 && (
            <Fact label={label('returned')}>
              <Money amount={item.returned} />
            </Fact>
          )}
          {outstanding !== null && (
            <Fact label={label('outstanding')}>
              <Money amount={outstanding} />
            </Fact>
          )}
          <Fact label={label('counterparty')}>{counterparty?.name}</Fact>
          <Fact label={label('day')}>{format.date(day)}</Fact>
          <Fact label={label('dueOn')}>{dueOn && format.date(dueOn)}</Fact>
          <Fact label={label('setAside')}>
            {item.setAside
              ? [item.setAside.fund, translate(`enums.MoneySource.${item.setAside.source}`), item.setAside.purpose]
                  .filter(Boolean)
                  .join(' · ')
              : translate('resources.openItems.setAside.no')}
          </Fact>
          {budgetLine && <Fact label={label('budgetLine')}>{budgetLine.name}</Fact>}
          {directive && (
            <Fact label={label('directive')}>
              <RecordLink resource="directives" id={directive.id}>
                {directive.code ?? directive.subject}
              </RecordLink>
            </Fact>
          )}
          {endedOn && (
            <Fact label={label('ended')} wide>
              {format.date(endedOn)} · {endReason} · <Money amount={item.released} />
            </Fact>
          )}
        </Facts>
      </Section>
      <Additions at={openItemPanels} give={{ item }} />
      <PaidBy id={item.id} />
    </>
  );
};

const PaidBy = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const { data } = useGraphql(PAID_BY, { openItemId: id });
  const rows = data?.postedVouchers.edges.map(({ node }) => node) ?? [];
  if (rows.length === 0) return null;
  const columns: Column<VoucherRow>[] = [
    {
      label: 'resources.vouchers.fields.number',
      isWhole: true,
      render: (voucher) => (
        <RecordLink resource="vouchers" id={voucher.id}>
          {nameOf(voucher)}
        </RecordLink>
      ),
    },
    { label: 'resources.vouchers.fields.day', render: ({ day }) => format.date(day) },
    { label: 'resources.vouchers.fields.content', lines: 2, render: ({ content }) => content },
    {
      label: 'resources.vouchers.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
  return (
    <Section title={translate('resources.openItems.paidBy')} flush>
      <RecordTable
        caption={translate('resources.openItems.paidBy')}
        rows={rows}
        columns={columns}
        rowKey={({ id: key }) => key}
      />
    </Section>
  );
};
