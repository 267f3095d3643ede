import { Alert, AlertTitle } from '@mui/material';
import { useLocaleState, useRedirect, useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { PrintButton, useVoucherName } from '../vouchers';
import { AmendButton, DiscardButton, ReturnButton, SignButton } from './DraftButtons';
import { DraftStanding } from './DraftStanding';
import { SigningSteps } from './SigningSteps';
import { VoucherFiles } from './VoucherFiles';
import { VoucherSubject } from './VoucherSubject';
import type { VoucherDraftDetails, VoucherDraftRow } from './voucherDrafts.graphql.ts';

/** A voucher before it is posted: what the law asks for, who signed, who signs next. */
export const VoucherDraftShow = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  return (
    <ShowPage<VoucherDraftDetails, VoucherDraftRow>
      resource="voucherDrafts"
      isPersonal
      titleOf={({ kind }) => translate(`enums.VoucherKind.${kind}`)}
      subtitleOf={({ organisation, content }) => `${organisation.name} · ${content}`}
      marks={(draft) => <DraftStanding draft={draft} />}
      actions={(draft) => (
        <>
          <SignButton draft={draft} onPosted={(id) => redirect('show', 'vouchers', id)} />
          <ReturnButton draft={draft} />
          <AmendButton draft={draft} />
          <PrintButton of="voucher-drafts" ids={[draft.id]} />
          <DiscardButton draft={draft} />
        </>
      )}
    >
      {(draft) => <Details draft={draft} />}
    </ShowPage>
  );
};

const Details = ({ draft }: { draft: VoucherDraftDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const { day, place, files, reverses, reason, returnReason } = draft;
  return (
    <>
      {returnReason !== null && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          <AlertTitle>{translate('resources.voucherDrafts.standing.returned')}</AlertTitle>
          {returnReason}
        </Alert>
      )}
      <Section title={translate('resources.voucherDrafts.details')}>
        <Facts>
          <Fact label="resources.voucherDrafts.fields.number">{translate('resources.voucherDrafts.numberToCome')}</Fact>
          <Fact label="resources.voucherDrafts.fields.day">{format.date(day)}</Fact>
          <Fact label="resources.voucherDrafts.fields.organisation">{draft.organisation.name}</Fact>
          {place && <Fact label="resources.voucherDrafts.fields.placeId">{place.name}</Fact>}
          <VoucherSubject voucher={draft} />
          {reverses && (
            <Fact label="resources.voucherDrafts.fields.reverses">
              <RecordLink resource="vouchers" id={reverses.id}>
                {nameOf(reverses)}
              </RecordLink>
            </Fact>
          )}
          {reason !== null && (
            <Fact label="resources.voucherDrafts.fields.reason" wide>
              {reason}
            </Fact>
          )}
          <Fact label="resources.voucherDrafts.fields.files" wide>
            <VoucherFiles files={files} />
          </Fact>
        </Facts>
      </Section>
      <Section title={translate('resources.voucherDrafts.signatures')}>
        <SigningSteps order={draft.signingOrder} signatures={draft.signatures} />
      </Section>
      {draft.lines.length > 0 && <Lines draft={draft} />}
    </>
  );
};

type Line = VoucherDraftDetails['lines'][number] & { at: number };

const Lines = ({ draft: { lines } }: { draft: VoucherDraftDetails }) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const columns: Column<Line>[] = [
    {
      label: 'resources.voucherDrafts.fields.itemId',
      render: ({ account, place }) => (account ? (locale === 'en' ? account.nameEn : account.nameVi) : place?.name),
    },
    { label: 'resources.voucherDrafts.fields.fundId', render: ({ fund }) => fund?.name },
    {
      label: 'resources.voucherDrafts.fields.source',
      render: ({ source }) => translate(`enums.MoneySource.${source}`),
    },
    { label: 'resources.voucherDrafts.fields.purposeId', render: ({ purpose }) => purpose?.name },
    ...(lines.some(({ activity }) => activity)
      ? [
          {
            label: 'resources.voucherDrafts.fields.activityId',
            render: ({ activity }: Line) =>
              activity && (
                <RecordLink resource="activities" id={activity.id}>
                  {activity.title}
                </RecordLink>
              ),
          },
        ]
      : []),
    { label: 'resources.voucherDrafts.fields.note', from: 'lg', render: ({ note }) => note },
    {
      label: 'resources.voucherDrafts.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
  return (
    <Section title={translate('resources.voucherDrafts.lines')} flush>
      <RecordTable
        caption={translate('resources.voucherDrafts.lines')}
        rows={lines.map((line, at) => ({ ...line, at }))}
        columns={columns}
        rowKey={({ at }) => String(at)}
      />
    </Section>
  );
};
