import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { DeclineButton, GrantButton, PayButton } from './AdvanceButtons';
import type { AdvanceDetails, AdvanceRow } from './advances.graphql.ts';
import { AdvanceStateChip } from './AdvanceStateChip';
import { settlePage } from './places.ts';
import { Settlements } from './Settlements';

const label = (name: string): string => `resources.advances.fields.${name}`;

/** An advance: how it stands in the books, and the papers that settle it. */
export const AdvanceShow = () => (
  <ShowPage<AdvanceDetails, AdvanceRow>
    resource="advances"
    titleOf={({ content }) => content}
    subtitleOf={({ organisation }) => organisation.name}
    marks={(advance) => <AdvanceStateChip advance={advance} />}
    actions={(advance) => <Acts advance={advance} />}
  >
    {(advance) => (
      <>
        <Details advance={advance} />
        <Settlements advance={advance} />
      </>
    )}
  </ShowPage>
);

const Acts = ({ advance }: { advance: AdvanceDetails }) => {
  const translate = useTranslate();
  return (
    <>
      <Additions at={traceActs} give={{ id: advance.id }} />
      {advance.canGrant && <GrantButton advance={advance} />}
      {advance.canPay && <PayButton advance={advance} />}
      {advance.canSettle && (
        <Button component={Link} to={settlePage(advance.id)} variant="contained">
          {translate('resources.advances.settle.label')}
        </Button>
      )}
      {advance.canDecline && <DeclineButton advance={advance} />}
    </>
  );
};

const Details = ({ advance }: { advance: AdvanceDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { counterparty, day, dueOn, amount, paid, returned, remains, openItem, askedBy } = advance;
  return (
    <Section title={translate('resources.advances.details')}>
      <Facts>
        <Fact label={label('remains')}>
          <strong>
            <Money amount={remains} />
          </strong>
        </Fact>
        <Fact label={label('amount')}>
          <Money amount={amount} />
        </Fact>
        <Fact label={label('paid')}>
          <Money amount={paid} />
        </Fact>
        <Fact label={label('returned')}>
          <Money amount={returned} />
        </Fact>
        <Fact label={label('counterparty')}>{counterparty?.name}</Fact>
        <Fact label={label('day')}>{format.date(day)}</Fact>
        <Fact label={label('dueOn')}>{format.date(dueOn)}</Fact>
        <Fact label={label('askedBy')}>{askedBy}</Fact>
        <Fact label={label('budgetLine')}>{openItem?.budgetLine?.name}</Fact>
        <Fact label={label('openItem')}>
          {openItem && (
            <RecordLink resource="openItems" id={openItem.id}>
              {translate('resources.advances.toOpenItem')}
            </RecordLink>
          )}
        </Fact>
        {advance.anotherReason !== null && (
          <Fact label={label('anotherReason')} wide>
            {advance.anotherReason}
          </Fact>
        )}
        {advance.declinedOn !== null && (
          <Fact label={label('declined')} wide>
            {`${format.date(advance.declinedOn)} · ${advance.declineReason ?? ''}`}
          </Fact>
        )}
      </Facts>
    </Section>
  );
};
