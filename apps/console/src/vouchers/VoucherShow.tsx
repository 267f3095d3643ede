import SettingsBackupRestore from '@mui/icons-material/SettingsBackupRestoreOutlined';
import { useLocaleState, useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { SigningSteps, VoucherFiles, VoucherSubject } from '../voucherDrafts';
import { PrintButton } from './PrintButton';
import { ReverseButton } from './ReverseButton';
import { useVoucherName } from './useVoucherName.ts';
import type { VoucherDetails, VoucherName, VoucherRow } from './vouchers.graphql.ts';

/** A posted voucher: it never changes, a reversal takes it back. */
export const VoucherShow = () => {
  const translate = useTranslate();
  const nameOf = useVoucherName();
  return (
    <ShowPage<VoucherDetails, VoucherRow>
      resource="vouchers"
      titleOf={nameOf}
      subtitleOf={({ kind, organisation }) => `${translate(`enums.VoucherKind.${kind}`)} · ${organisation.name}`}
      marks={(voucher) => 'reversal' in voucher && voucher.reversal !== null && <Reversed />}
      actions={(voucher) => (
        <>
          <PrintButton of="vouchers" ids={[voucher.id]} />
          <ReverseButton voucher={voucher} />
          <Additions at={traceActs} give={{ id: voucher.id }} />
        </>
      )}
    >
      {(voucher) => <Details voucher={voucher} />}
    </ShowPage>
  );
};

const Reversed = () => {
  const translate = useTranslate();
  return (
    <StatusChip icon={SettingsBackupRestore} tone="warning">
      {translate('resources.vouchers.reversed')}
    </StatusChip>
  );
};

const VoucherLink = ({ voucher }: { voucher: VoucherName }) => {
  const nameOf = useVoucherName();
  return (
    <RecordLink resource="vouchers" id={voucher.id}>
      {nameOf(voucher)}
    </RecordLink>
  );
};

const Details = ({ voucher }: { voucher: VoucherDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const { day, reason, reverses, reversal } = voucher;
  return (
    <>
      <Section title={translate('resources.vouchers.details')}>
        <Facts>
          <Fact label="resources.vouchers.fields.number">{nameOf(voucher)}</Fact>
          <Fact label="resources.vouchers.fields.day">{format.date(day)}</Fact>
          <Fact label="resources.vouchers.fields.postedAt">{format.dateTime(voucher.postedAt)}</Fact>
          <VoucherSubject voucher={voucher} />
          {reverses && (
            <Fact label="resources.vouchers.fields.reverses">
              <VoucherLink voucher={reverses} />
            </Fact>
          )}
          {reversal && (
            <Fact label="resources.vouchers.fields.reversal">
              <VoucherLink voucher={reversal} />
            </Fact>
          )}
          {reason !== null && (
            <Fact label="resources.vouchers.fields.reason" wide>
              {reason}
            </Fact>
          )}
          <Fact label="resources.vouchers.fields.files" wide>
            <VoucherFiles files={voucher.files} />
          </Fact>
        </Facts>
      </Section>
      <Section title={translate('resources.vouchers.signatures')}>
        <SigningSteps signatures={voucher.signatures} />
      </Section>
      <Entries voucher={voucher} />
    </>
  );
};

type Entry = VoucherDetails['entries'][number];

/** The activity, the open item and the line of a budget that an entry is for. */
const For = ({ entry: { activity, budgetLine, openItem } }: { entry: Entry }) => (
  <>
    {activity && (
      <RecordLink resource="activities" id={activity.id}>
        {activity.title}
      </RecordLink>
    )}
    {activity && (openItem ?? budgetLine) && ' · '}
    {openItem && (
      <RecordLink resource="openItems" id={openItem.id}>
        {openItem.content}
      </RecordLink>
    )}
    {openItem && budgetLine && ' · '}
    {budgetLine?.name}
  </>
);

const Entries = ({ voucher: { entries } }: { voucher: VoucherDetails }) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const columns: Column<Entry>[] = [
    {
      label: 'resources.vouchers.fields.account',
      render: ({ account }) => (locale === 'en' ? account.nameEn : account.nameVi),
    },
    { label: 'resources.vouchers.fields.place', render: ({ place }) => place?.name },
    { label: 'resources.vouchers.fields.fundId', render: ({ fund }) => fund?.name },
    { label: 'resources.vouchers.fields.source', render: ({ source }) => translate(`enums.MoneySource.${source}`) },
    { label: 'resources.vouchers.fields.purpose', render: ({ purpose }) => purpose?.name },
    ...(entries.some(({ activity, budgetLine, openItem }) => activity || budgetLine || openItem)
      ? [{ label: 'resources.vouchers.fields.for', render: (entry: Entry) => <For entry={entry} /> }]
      : []),
    { label: 'resources.vouchers.fields.note', from: 'lg', render: ({ note }) => note },
    {
      label: 'resources.vouchers.fields.debit',
      align: 'right',
      render: ({ amount }) => amount > 0 && <Money amount={amount} />,
    },
    {
      label: 'resources.vouchers.fields.credit',
      align: 'right',
      render: ({ amount }) => amount < 0 && <Money amount={-amount} />,
    },
  ];
  return (
    <Section title={translate('resources.vouchers.entries')} flush>
      <RecordTable
        caption={translate('resources.vouchers.entries')}
        rows={entries}
        columns={columns}
        rowKey={({ position }) => String(position)}
      />
    </Section>
  );
};
