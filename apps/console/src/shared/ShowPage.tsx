import { LinearProgress } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { type RaRecord, ShowBase, useEvent, useShowContext, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { Additions, usePreload } from '../resource/Additions';
import { recordHistory } from '../resource/place';
import { ErrorNotice } from './ErrorNotice';
import { Page } from './Page';
import { TextLink } from './RecordLink';
import { useRecent } from './recent';

interface ShowPageProps<Whole extends Row, Row extends RaRecord> {
  resource: string;
  titleOf: (record: Row) => string;
  /** Its title is something known of a person: the browser does not keep it. */
  isPersonal?: boolean;
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
  isPersonal = false,
  subtitleOf,
  marks,
  actions,
  children,
}: ShowPageProps<Whole, Row>) {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<Row>();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  // Where something else named it, not even its head is known.
  if (!record || 'isNamed' in record) return <LinearProgress aria-label={translate('shared.loading')} />;
  const title = titleOf(record);
  const whole = 'isListRow' in record ? null : (record as Whole);
  return (
    <Page
      title={title}
      subtitle={subtitleOf?.(record)}
      marks={marks?.(record)}
      actions={whole && actions?.(whole)}
      above={<Above resource={resource} />}
    >
      {!isPersonal && <NoteVisit resource={resource} title={title} />}
      {whole ? children(whole) : <LinearProgress aria-label={translate('shared.loading')} />}
      {whole && <Additions at={recordHistory} give={{ resource, id: String(whole.id) }} />}
    </Page>
  );
}

/** What was looked at is offered by the search before anything is typed. */
const NoteVisit = ({ resource, title }: { resource: string; title: string }) => {
  const { pathname } = useLocation();
  const [, note] = useRecent();
  const noteVisit = useEvent(() => note({ to: pathname, title, resource }));
  useEffect(noteVisit, [pathname, title, noteVisit]);
  return null;
};

const Above = ({ resource }: { resource: string }) => {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
      <TextLink to={`/${resource}`}>{`← ${translate(`resources.${resource}.name`)}`}</TextLink>
    </nav>
  );
};
