import { Alert, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { StatedTotalsQuery } from './resultStatements.graphql.ts';

type Stated = NonNullable<StatedTotalsQuery['statedResults'][number]['stated']>;

export interface StatedRow {
  key: string;
  label: ReactNode;
  isWhole: boolean;
  stated: Stated | null;
  /** The statements that it adds up. */
  behind: string;
}

const COUNTS = ['registered', 'assessed', 'met', 'notMet'] as const;

/** What communes state as counts. It says so, and it is never added to what the lists come to. */
export const StatedTable = ({ rows }: { rows: readonly StatedRow[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<StatedRow>[] = [
    {
      label: 'resources.resultStatements.fields.unitId',
      render: ({ label, isWhole }) => (isWhole ? <strong>{label}</strong> : label),
    },
    {
      label: 'resources.resultStatements.totals.communes',
      align: 'right',
      render: ({ stated, behind }) =>
        stated ? (
          <TextLink to={behind}>{format.number(stated.communes)}</TextLink>
        ) : (
          translate('resources.resultStatements.notStated')
        ),
    },
    ...COUNTS.map<Column<StatedRow>>((name) => ({
      label: `resources.resultStatements.fields.${name}`,
      align: 'right',
      render: ({ stated }) => <Figure stated={stated} name={name} />,
    })),
    {
      label: 'resources.resultStatements.totals.alsoListed',
      align: 'right',
      render: ({ stated }) => (stated ? format.number(stated.alsoListed) : '—'),
    },
  ];
  const title = translate('resources.resultStatements.totals.byStatement');
  return (
    <>
      <Section title={title} flush>
        <RecordTable caption={title} rows={rows} columns={columns} rowKey={({ key }) => key} />
      </Section>
      {rows.some(({ stated }) => stated && stated.alsoListed > 0) && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.resultStatements.totals.bothHelp')}
        </Alert>
      )}
      {rows.some(({ stated }) => stated?.isWithheld) && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.resultStatements.totals.fewHelp')}
        </Typography>
      )}
    </>
  );
};

const Figure = ({ stated, name }: { stated: Stated | null; name: (typeof COUNTS)[number] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!stated) return '—';
  if (stated[name] !== null) return format.number(stated[name]);
  return stated.isWithheld ? translate('resources.resultStatements.totals.few') : '—';
};
