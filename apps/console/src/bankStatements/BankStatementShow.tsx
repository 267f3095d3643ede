import Delete from '@mui/icons-material/DeleteOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Button, Paper } from '@mui/material';
import { useRedirect, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { EmbeddedList } from '../shared/EmbeddedList';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { ShowPage } from '../shared/ShowPage';
import { useAct } from '../shared/useAct';
import {
  type BankStatementDetails,
  type BankStatementRow,
  DISCARD_BANK_STATEMENT,
  type MatchedLineRow,
} from './bankStatements.graphql.ts';
import { useLineColumns } from './lineColumns';
import { matchPage } from './places.ts';

/** A statement as the bank sent it, and what was found for each line. */
export const BankStatementShow = () => {
  const format = useFormat();
  return (
    <ShowPage<BankStatementDetails, BankStatementRow>
      resource="bankStatements"
      titleOf={({ fileName }) => fileName}
      subtitleOf={({ place, fromDay, throughDay, organisation }) =>
        `${place?.name ?? '—'} · ${format.date(fromDay)} – ${format.date(throughDay)} · ${organisation.name}`
      }
      actions={(statement) => <Acts statement={statement} />}
    >
      {(statement) => <Details statement={statement} />}
    </ShowPage>
  );
};

const Acts = ({ statement: { id, place, canKeep, isMatched } }: { statement: BankStatementDetails }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const act = useAct(DISCARD_BANK_STATEMENT, {
    done: 'resources.bankStatements.discard.done',
    leave: () => {
      redirect('list', 'bankStatements');
      return true;
    },
  });
  return (
    <>
      {place && (
        <Button component={Link} to={matchPage(place.id)} variant="contained" startIcon={<LinkIcon />}>
          {translate('resources.bankStatements.match.label')}
        </Button>
      )}
      {canKeep && (
        <ActButton
          act={act}
          icon={Delete}
          color="error"
          label="resources.bankStatements.discard.label"
          explanation="resources.bankStatements.discard.explanation"
          disabledReason={isMatched ? translate('resources.bankStatements.discard.isMatched') : null}
          variables={() => ({ id })}
        />
      )}
    </>
  );
};

const Details = ({ statement }: { statement: BankStatementDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { place, fromDay, throughDay, opening, closing, lineCount, importedAt, byName, canKeep } = statement;
  const columns = useLineColumns(canKeep);
  return (
    <>
      <Section title={translate('resources.bankStatements.what')}>
        <Facts>
          <Fact label="resources.bankStatements.fields.opening">{opening !== null && <Money amount={opening} />}</Fact>
          <Fact label="resources.bankStatements.fields.closing">{closing !== null && <Money amount={closing} />}</Fact>
          <Fact label="resources.bankStatements.fields.lineCount">{format.number(lineCount)}</Fact>
          <Fact label="resources.bankStatements.fields.importedAt">{format.dateTime(importedAt)}</Fact>
          <Fact label="resources.bankStatements.fields.byName">{byName}</Fact>
        </Facts>
      </Section>
      {place && (
        <EmbeddedList resource="bankLines" filter={{ placeId: place.id, from: fromDay, to: throughDay }}>
          <Paper sx={{ overflow: 'clip' }}>
            <ListBody<MatchedLineRow>
              columns={columns}
              caption={translate('resources.bankStatements.lines')}
              empty={{
                icon: LinkIcon,
                title: 'resources.bankStatements.noLines',
                advice: 'resources.bankStatements.emptyAdvice',
              }}
            />
          </Paper>
        </EmbeddedList>
      )}
    </>
  );
};
