import { LinearProgress } from '@mui/material';
import { type ReactNode } from 'react';
import { type RaRecord, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Additions, usePreload } from '../resource/Additions';
import { recordHistory } from '../resource/place';
import { ErrorNotice } from './ErrorNotice';
import { Page } from './Page';
import { TextLink } from './RecordLink';

interface ShowPageProps<Whole extends Row, Row extends RaRecord> {
  resource: string;
  titleOf: (record: Row) => string;
  subtitleOf?: (record: Row) => ReactNode;
  marks?: (record: Row) => ReactNode;
  actions?: (record: Whole) => ReactNode;
  children: (record: Whole) => ReactNode;
}

/** A list has put its row into the cache: it is not the whole record, however fresh. */
const WHOLE = { staleTime: 0 };

/** One record: the way back to its register, its title, marks and acts, and what `children` make of it. `Row` is what lists ask of it. */
export function ShowPage<Whole extends Row, Row extends RaRecord = Whole>({
  resource,
  ...body
}: ShowPageProps<Whole, Row>) {
  usePreload(resource);
  return (
    // The head of a row of a list stands in until the whole record is there.
    <ShowBase resource={resource} queryOptions={WHOLE}>
      <ShowBody<Whole, Row> resource={resource} {...body} />
    </ShowBase>
  );
}

function ShowBody<Whole extends Row, Row extends RaRecord>({
  resource,
  titleOf,
  subtitleOf,
  marks,
  actions,
  children,
}: ShowPageProps<Whole, Row>) {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<Row>();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!record) return <LinearProgress aria-label={translate('shared.loading')} />;
  const whole = 'isListRow' in record ? null : (record as Whole);
  return (
    <Page
      title={titleOf(record)}
      subtitle={subtitleOf?.(record)}
      marks={marks?.(record)}
      actions={whole && actions?.(whole)}
      above={<Above resource={resource} />}
    >
      {whole ? children(whole) : <LinearProgress aria-label={translate('shared.loading')} />}
      {whole && <Additions at={recordHistory} give={{ resource, id: String(whole.id) }} />}
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
