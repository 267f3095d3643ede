import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import type { CashCountDetails, CashCountRow } from './cashCounts.graphql.ts';
import { ExplainButton, SignButton, WithdrawButton } from './CountButtons';
import { CountStanding } from './CountStanding';

/** Minutes of a count: what lay there, what the books held, who signed. */
export const CashCountShow = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ShowPage<CashCountDetails, CashCountRow>
      resource="cashCounts"
      titleOf={({ place, day }) =>
        translate('resources.cashCounts.title', { name: place?.name ?? '—', day: format.date(day) })
      }
      subtitleOf={({ organisation }) => organisation.name}
      marks={(count) => <CountStanding count={count} />}
      actions={(count) => <Acts count={count} />}
    >
      {(count) => <Details count={count} />}
    </ShowPage>
  );
};

const Acts = ({ count }: { count: CashCountDetails }) => {
  const translate = useTranslate();
  return (
    <>
      <SignButton count={count} />
      <ExplainButton count={count} />
      <WithdrawButton count={count} />
      <Button
        variant="outlined"
        startIcon={<PictureAsPdf />}
        href={`/cash-counts/${encodeURIComponent(count.id)}/minutes.pdf`}
        target="_blank"
        rel="noopener"
      >
        {translate('resources.cashCounts.print')}
      </Button>
      <Button variant="text" href={`/cash-counts/${encodeURIComponent(count.id)}/minutes.docx`} download>
        {translate('resources.cashCounts.download')}
      </Button>
    </>
  );
};

const Details = ({ count }: { count: CashCountDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { day, counted, booked, difference, explanation, pieces, witnesses, recordedAt } = count;
  return (
    <>
      <Section title={translate('resources.cashCounts.what')}>
        <Facts>
          <Fact label="resources.cashCounts.fields.day">{format.date(day)}</Fact>
          <Fact label="resources.cashCounts.fields.counted">
            <Money amount={counted} />
          </Fact>
          <Fact label="resources.cashCounts.fields.booked">
            <Money amount={booked} />
          </Fact>
          <Fact label="resources.cashCounts.fields.difference">
            {difference === 0 ? translate('resources.cashCounts.agrees') : <Money amount={difference} />}
          </Fact>
          <Fact label="resources.cashCounts.fields.recordedAt">{format.dateTime(recordedAt)}</Fact>
          <Fact label="resources.cashCounts.fields.witnesses">{witnesses.join(', ')}</Fact>
          {difference !== 0 && (
            <Fact label="resources.cashCounts.fields.explanation" wide>
              {explanation}
            </Fact>
          )}
        </Facts>
      </Section>
      {pieces.length > 0 && <Pieces pieces={pieces} />}
      <History acts={count.acts} />
    </>
  );
};

type Piece = CashCountDetails['pieces'][number];

const Pieces = ({ pieces }: { pieces: Piece[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Piece>[] = [
    { label: 'resources.cashCounts.fields.note', align: 'right', render: ({ note }) => <Money amount={note} /> },
    { label: 'resources.cashCounts.fields.pieces', align: 'right', render: (piece) => format.number(piece.pieces) },
    { label: 'resources.cashCounts.fields.amount', align: 'right', render: ({ amount }) => <Money amount={amount} /> },
  ];
  return (
    <Section title={translate('resources.cashCounts.byNotes')} flush>
      <RecordTable
        caption={translate('resources.cashCounts.byNotes')}
        rows={pieces}
        columns={columns}
        rowKey={({ note }) => String(note)}
      />
    </Section>
  );
};

type Act = CashCountDetails['acts'][number];

const History = ({ acts }: { acts: Act[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Act>[] = [
    { label: 'resources.cashCounts.fields.act', render: ({ kind }) => translate(`enums.CountActKind.${kind}`) },
    { label: 'resources.cashCounts.fields.by', render: ({ byName }) => byName ?? '—' },
    { label: 'resources.cashCounts.fields.seat', render: ({ seat }) => seat && translate(`enums.CountSeat.${seat}`) },
    { label: 'resources.cashCounts.fields.doneAt', render: ({ doneAt }) => format.dateTime(doneAt) },
    { label: 'resources.cashCounts.fields.reason', isLong: true, render: ({ reason }) => reason },
  ];
  return (
    <Section title={translate('resources.cashCounts.signatures')} flush>
      <RecordTable
        caption={translate('resources.cashCounts.signatures')}
        rows={acts}
        columns={columns}
        rowKey={({ kind, doneAt }) => `${kind} ${doneAt}`}
      />
    </Section>
  );
};
