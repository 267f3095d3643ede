import Output from '@mui/icons-material/OutputOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { quantityOf } from '../donations';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { Fact, Facts } from '../shared/Facts';
import { today, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { CounterpartyField, ENTRY_CHOICES } from '../voucherDrafts';
import { StockBookPanel } from './StockBookPanel';
import { HAND_OUT_GOODS, type StockItemRow } from './stockItems.graphql.ts';

/** Goods of one kind: what there is, and the stock book. */
export const StockItemShow = () => {
  const format = useFormat();
  return (
    <ShowPage<StockItemRow>
      resource="stockItems"
      titleOf={({ name }) => name}
      subtitleOf={({ organisation, remains, unit }) => `${organisation.name} · ${format.quantity(remains)} ${unit}`}
      actions={(item) => <HandOutButton item={item} />}
    >
      {(item) => (
        <>
          <About item={item} />
          <StockBookPanel item={item} />
        </>
      )}
    </ShowPage>
  );
};

interface ItemProps {
  item: StockItemRow;
}

const About = ({ item: { remains, unit, campaign } }: ItemProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.stockItems.details')}>
      <Facts>
        <Fact label="resources.stockItems.fields.remains">{`${format.quantity(remains)} ${unit}`}</Fact>
        <Fact label="resources.stockItems.fields.campaign">
          {campaign ? (
            <RecordLink resource="campaigns" id={campaign.id}>
              {campaign.name}
            </RecordLink>
          ) : (
            translate('resources.stockItems.free')
          )}
        </Fact>
      </Facts>
    </Section>
  );
};

const HandOutButton = ({ item: { id, name, unit, remains, canKeep, organisation } }: ItemProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [quantity, setQuantity] = useState('');
  const [aim, setAim] = useState('');
  const [day, setDay] = useState(today);
  const [receiverId, setReceiver] = useState<string | null>(null);
  const { data } = useGraphql(ENTRY_CHOICES, canKeep ? { organisationId: organisation.id } : null, {
    staleTime: 300_000,
  });
  const act = useAct(HAND_OUT_GOODS, {
    done: 'resources.stockItems.handOut.done',
    onDone: () => {
      setQuantity('');
      setAim('');
      setReceiver(null);
    },
  });
  if (!canKeep) return null;
  const counted = quantityOf(quantity);
  return (
    <ActButton
      act={act}
      icon={Output}
      variant="contained"
      label="resources.stockItems.handOut.label"
      explanation="resources.stockItems.handOut.explanation"
      params={{ name, remains: format.quantity(remains), unit }}
      disabledReason={remains > 0 ? null : translate('resources.stockItems.handOut.nothing')}
      variables={() =>
        counted !== null && aim.trim() && day
          ? { input: { itemId: id, quantity: counted, day, aim, receiverId } }
          : null
      }
    >
      <TextField
        label={translate('resources.stockItems.handOut.quantity', { unit })}
        value={quantity}
        onChange={({ target }) => setQuantity(target.value)}
        required
        autoFocus
        error={quantity !== '' && counted === null}
        helperText={quantity !== '' && counted === null ? translate('resources.donations.quantityHelp') : undefined}
        slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 12 } }}
      />
      <TextField
        label={translate('resources.stockItems.handOut.aim')}
        helperText={translate('resources.campaigns.namesNobody')}
        value={aim}
        onChange={({ target }) => setAim(target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      {data && (
        <CounterpartyField
          organisationId={organisation.id}
          label={translate('resources.stockItems.handOut.receiver')}
          choices={data}
          value={receiverId}
          known={null}
          onChange={setReceiver}
          isRequired={false}
        />
      )}
      <DayField label="resources.stockItems.handOut.day" value={day} onChange={setDay} />
    </ActButton>
  );
};
