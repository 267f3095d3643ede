import { LinearProgress } from '@mui/material';
import { type ReactNode } from 'react';
import { type RaRecord, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { usePreload } from '../resource/Additions';
import { ErrorNotice } from './ErrorNotice';
import { Page } from './Page';
import { TextLink } from './RecordLink';

interface ShowPageProps<Row extends RaRecord> {
  resource: string;
  titleOf: (record: Row) => string;
  subtitleOf?: (record: Row) => ReactNode;
  marks?: (record: Row) => ReactNode;
  actions?: (record: Row) => ReactNode;
  children: (record: Row) => ReactNode;
}

/** A list has put its row into the cache: it is not the whole record, however fresh. */
const WHOLE = { staleTime: 0 };

/** One record: the way back to its register, its title, marks and acts, and what `children` make of it. */
export function ShowPage<Row extends RaRecord>({ resource, ...body }: ShowPageProps<Row>) {
  usePreload(resource);
  return (
    // A row of a list stands in until the whole record is there.
    <ShowBase resource={resource} queryOptions={WHOLE}>
      <ShowBody<Row> resource={resource} {...body} />
    </ShowBase>
  );
}

function ShowBody<Row extends RaRecord>({
  resource,
  titleOf,
  subtitleOf,
  marks,
  actions,
  children,
}: ShowPageProps<Row>) {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<Row>();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!record) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Page
      title={titleOf(record)}
      subtitle={subtitleOf?.(record)}
      marks={marks?.(record)}
      actions={actions?.(record)}
      above={<Above resource={resource} />}
    >
      {children(record)}
    </Page>
  );
}

const Above = ({ resource }: { resource: string }) => {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
      <TextLink to={`/${resource}`}>{`← ${translate(`resources.${resource}.name`)}`}</TextLink>
    </nav>
  );
};
