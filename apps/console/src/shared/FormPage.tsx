import { Box, Button, LinearProgress, Paper, Stack } from '@mui/material';
import { type ReactNode, useState } from 'react';
import {
  CreateBase,
  EditBase,
  type RaRecord,
  SaveButton,
  SimpleForm,
  useNotify,
  useRedirect,
  useEditContext,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router';
import { messageOf } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { ErrorNotice } from './ErrorNotice';
import { Page } from './Page';

type Values = Record<string, unknown>;

interface CreatePageProps {
  resource: string;
  defaults?: Values;
  transform?: (values: Values) => Values;
  /** Where to go afterwards; the new record's page unless told. */
  redirect?: 'show' | 'list';
  submitLabel?: string;
  /** Called before the standard notice; answers true when it is dealt with. */
  onRefused?: (error: unknown) => boolean;
  children: ReactNode;
}

/**
 * One idempotency key for what a form makes: sending twice creates once. `renew` once it is made, since the page stays until the next
 * one is there, and who comes back meanwhile makes another.
 */
function useFormKey() {
  const [idempotencyKey, setKey] = useState(newKey);
  return { meta: { idempotencyKey }, renew: () => setKey(newKey()) };
}

export const CreatePage = ({
  resource,
  defaults,
  transform,
  redirect = 'show',
  submitLabel,
  onRefused,
  children,
}: CreatePageProps) => {
  const translate = useTranslate();
  const { meta, renew } = useFormKey();
  const onError = useRefusal(onRefused);
  const notify = useNotify();
  const goTo = useRedirect();
  const onSuccess = (record: RaRecord) => {
    renew();
    notify('ra.notification.created', { type: 'success', messageArgs: { smart_count: 1 } });
    goTo(redirect, resource, record.id, record);
  };
  return (
    <CreateBase resource={resource} transform={transform} mutationOptions={{ meta, onSuccess, onError }}>
      <Page title={translate(`resources.${resource}.create`)}>
        <FormSheet defaults={defaults} cancelTo={`/${resource}`} submitLabel={submitLabel}>
          {children}
        </FormSheet>
      </Page>
    </CreateBase>
  );
};

/** What the API refused is said, unless the form asks about it itself. */
function useRefusal(onRefused: (error: unknown) => boolean = () => false) {
  const notify = useNotify();
  return (error: unknown) => {
    if (!onRefused(error)) notify(messageOf(error), { type: 'error' });
  };
}

interface EditPageProps<Row extends RaRecord> {
  resource: string;
  /** The record as the form's values: ids instead of linked records. */
  toForm: (record: Row) => Values;
  transform?: (values: Values) => Values;
  titleOf: (record: Row) => string;
  subtitleOf?: (record: Row) => ReactNode;
  /** Called before the standard notice; answers true when it is dealt with. */
  onRefused?: (error: unknown) => boolean;
  children: ReactNode;
}

/** A list has put its row into the cache: it is not the whole record, however fresh. */
const WHOLE = { staleTime: 0 };

export function EditPage<Row extends RaRecord>({ resource, transform, onRefused, ...sheet }: EditPageProps<Row>) {
  const { meta, renew } = useFormKey();
  const onError = useRefusal(onRefused);
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = (record: RaRecord) => {
    renew();
    notify('ra.notification.updated', { type: 'success' });
    redirect('show', resource, record.id);
  };
  return (
    <EditBase
      resource={resource}
      mutationMode="pessimistic"
      queryOptions={WHOLE}
      transform={transform}
      mutationOptions={{ meta, onSuccess, onError }}
    >
      <EditSheet<Row> resource={resource} {...sheet} />
    </EditBase>
  );
}

function EditSheet<Row extends RaRecord>({
  resource,
  toForm,
  titleOf,
  subtitleOf,
  children,
}: Omit<EditPageProps<Row>, 'transform' | 'onRefused'>) {
  const { record, error, refetch } = useEditContext<Row>();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!record || 'isListRow' in record || 'isNamed' in record) return <LinearProgress />;
  return (
    <Page title={titleOf(record)} subtitle={subtitleOf?.(record)}>
      <FormSheet
        record={{ id: record.id, ...toForm(record) }}
        cancelTo={`/${resource}/${encodeURIComponent(String(record.id))}/show`}
      >
        {children}
      </FormSheet>
    </Page>
  );
}

interface FormSheetProps {
  record?: RaRecord;
  defaults?: Values;
  cancelTo: string;
  submitLabel?: string;
  children: ReactNode;
}

const FormSheet = ({ record, defaults, cancelTo, submitLabel = 'ra.action.save', children }: FormSheetProps) => {
  const translate = useTranslate();
  const toolbar = (
    <Stack direction="row" spacing={1} sx={{ px: { xs: 2, md: 3 }, py: 2, borderTop: 1, borderColor: 'divider' }}>
      <SaveButton alwaysEnable label={submitLabel} icon={<></>} />
      <Button component={Link} to={cancelTo} color="inherit">
        {translate('ra.action.cancel')}
      </Button>
    </Stack>
  );
  return (
    <Paper sx={{ maxWidth: 920 }}>
      <SimpleForm
        record={record}
        defaultValues={defaults}
        toolbar={toolbar}
        warnWhenUnsavedChanges
        sx={{ p: { xs: 2, md: 3 }, '& .MuiFormControl-root': { my: 0 } }}
      >
        <Box
          sx={{
            display: 'grid',
            width: '100%',
            columnGap: 2,
            rowGap: 2.5,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            alignItems: 'start',
          }}
        >
          {children}
        </Box>
      </SimpleForm>
    </Paper>
  );
};

/** An input that takes the whole row of the form. */
export const Wide = ({ children }: { children: ReactNode }) => <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>;
