import { useNotify, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import type { ImportColumn } from '../shared/importing/cells.rules';
import { ImportPage } from '../shared/importing/ImportPage';
import { useAct } from '../shared/useAct';
import { registerPage } from './places.ts';
import { IMPORT_REGISTRATIONS } from './registrations.graphql.ts';
import { useKeepingOffice } from '../subjects';

const MOST_ROWS = 2000;

type Row = Types.RegistrationRowInput;

/** Columns by which a file names those of a kind, and a cell of each for the template. */
const COLUMNS: Record<string, readonly [name: keyof Row, example: string][]> = {
  COMMUNITY: [['name', 'Thôn Đông']],
  CLAN: [
    ['name', 'Họ Đặng'],
    ['community', 'Thôn Đông'],
  ],
  FAMILY: [
    ['code', 'H-07'],
    ['name', 'Nguyễn Văn Ví Dụ'],
    ['number', '001075000013'],
    ['community', 'Thôn Đông'],
  ],
  CITIZEN: [
    ['number', '001075000013'],
    ['name', 'Nguyễn Văn Ví Dụ'],
    ['birthYear', '1975'],
  ],
};

/** A file of hamlets, clans, households or citizens who are to take part; they have to stand in the lists of the office already. */
export const RegistrationImport = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const movementId = search.get('movementId') ?? '';
  const kind = (search.get('kind') ?? 'COMMUNITY') as Types.SubjectKind;
  const workplace = useKeepingOffice();
  const notify = useNotify();
  const act = useAct(IMPORT_REGISTRATIONS);
  const rehearsal = useAct(IMPORT_REGISTRATIONS);
  const columns = (COLUMNS[kind] ?? []).map(([name, example]): ImportColumn => ({
    name,
    heading: translate(`resources.movements.import.columns.${kind}.${name}`),
    kind: name === 'birthYear' ? 'year' : 'text',
    example,
    isRequired: (kind === 'COMMUNITY' || kind === 'CLAN') && name === 'name',
  }));
  const send = async (rows: Record<string, unknown>[], isRehearsal: boolean) => {
    if (!workplace) return null;
    const input = { movementId, organisationId: workplace.id, kind, rows: rows as Row[], isRehearsal };
    const outcome = (await (isRehearsal ? rehearsal : act).run({ input }))?.importRegistrations ?? null;
    if (outcome?.isWritten)
      notify('resources.movements.register.doneFile', { type: 'success', messageArgs: { smart_count: outcome.rows } });
    return outcome;
  };
  return (
    <ImportPage
      resource="movements"
      backTo={registerPage(movementId, kind)}
      most={MOST_ROWS}
      columns={columns}
      act={{ isPending: act.isPending || rehearsal.isPending, error: act.error ?? rehearsal.error }}
      send={send}
    />
  );
};
