import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import type { FundHandoverDetails, FundHandoverRow } from './fundHandovers.graphql.ts';
import { AgreeButton, ConfirmButton, ReturnButton, WithdrawButton } from './HandoverButtons';
import { HandoverContent } from './HandoverContent';

/** A protocol by which books go over: what goes, what was counted, who answers for it, and the two vouchers. */
export const FundHandoverShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<FundHandoverDetails, FundHandoverRow>
      resource="fundHandovers"
      titleOf={({ organisation }) => translate('resources.fundHandovers.title', { name: organisation.name })}
      subtitleOf={({ toOrganisation }) => translate('resources.fundHandovers.to', { name: toOrganisation.name })}
      marks={({ state }) => <Chip size="small" label={translate(`enums.HandoverState.${state}`)} />}
      actions={(handover) => <Acts handover={handover} />}
    >
      {(handover) => (
        <>
          <What handover={handover} />
          <Places places={handover.protocol.places} />
          <HandoverContent content={handover.protocol} />
        </>
      )}
    </ShowPage>
  );
};

const Acts = ({ handover }: { handover: FundHandoverDetails }) => {
  const translate = useTranslate();
  const address = `/fund-handovers/${encodeURIComponent(handover.id)}/protocol`;
  return (
    <>
      <AgreeButton handover={handover} />
      <ConfirmButton handover={handover} />
      <ReturnButton handover={handover} />
      <WithdrawButton handover={handover} />
      <Button variant="outlined" startIcon={<PictureAsPdf />} href={`${address}.pdf`} target="_blank" rel="noopener">
        {translate('resources.fundHandovers.print')}
      </Button>
      <Button variant="text" href={`${address}.docx`} download>
        {translate('resources.fundHandovers.download')}
      </Button>
    </>
  );
};

const What = ({ handover }: { handover: FundHandoverDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { day, money, reason, decisionReason, makerName, preparedAt, agreedByName, agreedAt, deciderName, decidedAt } =
    handover;
  const { agreedInPlaceOfName, decidedInPlaceOfName } = handover;
  const signed = (name: string | null, at: string | null, inPlaceOf: string | null = null) => {
    const who = inPlaceOf
      ? translate('resources.fundHandovers.inPlaceOf', { name: name ?? '—', other: inPlaceOf })
      : (name ?? '—');
    return at && `${who}, ${format.dateTime(at)}`;
  };
  return (
    <Section title={translate('resources.fundHandovers.what')}>
      <Facts>
        <Fact label="resources.fundHandovers.fields.day">{format.date(day)}</Fact>
        <Fact label="resources.fundHandovers.fields.money">
          <Money amount={money} />
        </Fact>
        <Fact label="resources.fundHandovers.fields.preparedBy">{signed(makerName, preparedAt)}</Fact>
        <Fact label="resources.fundHandovers.fields.agreedBy">
          {signed(agreedByName, agreedAt, agreedInPlaceOfName)}
        </Fact>
        <Fact label="resources.fundHandovers.fields.decidedBy">
          {signed(deciderName, decidedAt, decidedInPlaceOfName)}
        </Fact>
        <Fact label="resources.fundHandovers.fields.closingVoucher">
          <VoucherLink voucher={handover.closingVoucher} />
        </Fact>
        <Fact label="resources.fundHandovers.fields.openingVoucher">
          <VoucherLink voucher={handover.openingVoucher} />
        </Fact>
        {reason && (
          <Fact label="resources.fundHandovers.fields.reason" wide>
            {reason}
          </Fact>
        )}
        {decisionReason && (
          <Fact label="resources.fundHandovers.fields.decisionReason" wide>
            {decisionReason}
          </Fact>
        )}
      </Facts>
    </Section>
  );
};

const VoucherLink = ({ voucher }: { voucher: FundHandoverDetails['closingVoucher'] }) => {
  const translate = useTranslate();
  if (!voucher) return null;
  const { id, book, number, year } = voucher;
  return (
    <RecordLink resource="vouchers" id={id}>
      {`${translate(`resources.vouchers.symbols.${book}`)} ${number}/${year}`}
    </RecordLink>
  );
};

type Place = FundHandoverDetails['protocol']['places'][number];

const Places = ({ places }: { places: Place[] }) => {
  const translate = useTranslate();
  const columns: Column<Place>[] = [
    { label: 'resources.fundHandovers.fields.place', render: ({ place }) => place },
    {
      label: 'resources.fundHandovers.fields.booked',
      align: 'right',
      render: ({ booked }) => <Money amount={booked} />,
    },
    {
      label: 'resources.fundHandovers.fields.counted',
      align: 'right',
      render: ({ counted }) => counted !== null && <Money amount={counted} />,
    },
    { label: 'resources.fundHandovers.fields.explanation', isLong: true, render: ({ explanation }) => explanation },
  ];
  if (places.length === 0) return null;
  return (
    <Section title={translate('resources.fundHandovers.counts')} flush>
      <RecordTable
        caption={translate('resources.fundHandovers.counts')}
        rows={places}
        columns={columns}
        rowKey={({ placeId }) => placeId}
      />
    </Section>
  );
};
