import { Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, type RaRecord, useTranslate } from 'react-admin';
import { ListBody, type ListBodyProps } from './ListBody';
import { Page } from './Page';

interface ListPageProps<Row extends RaRecord> extends ListBodyProps<Row> {
  resource: string;
  /** What the list always asks for, beside the filters. */
  asks?: Record<string, unknown>;
  actions?: ReactNode;
}

/** A register: title, filters that act as one types, table or cards, pages. */
export function ListPage<Row extends RaRecord>({ resource, asks, actions, ...body }: ListPageProps<Row>) {
  const translate = useTranslate();
  return (
    <ListBase resource={resource} filter={asks} perPage={25}>
      <Page
        title={translate(`resources.${resource}.name`)}
        subtitle={translate(`resources.${resource}.about`)}
        actions={actions}
      >
        <Paper sx={{ overflow: 'clip' }}>
          <ListBody<Row> {...body} caption={translate(`resources.${resource}.name`)} />
        </Paper>
      </Page>
    </ListBase>
  );
}
