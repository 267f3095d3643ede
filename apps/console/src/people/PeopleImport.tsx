import { useTranslate } from 'react-admin';
import { Role } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import type { ImportColumn } from '../shared/importing/cells.rules';
import { ImportPage } from '../shared/importing/ImportPage';
import { useAct } from '../shared/useAct';
import { IMPORT_PEOPLE } from './people.graphql.ts';

/** Many people with their roles from a file. */
export const PeopleImport = () => {
  const act = useAct(IMPORT_PEOPLE);
  const send = async (rows: Record<string, unknown>[], isRehearsal: boolean) => {
    const input = { rows: rows as unknown as Types.PersonRowInput[], isRehearsal };
    return (await act.run({ input }))?.importPeople ?? null;
  };
  return <ImportPage resource="people" columns={useColumns()} act={act} send={send} />;
};

function useColumns(): ImportColumn[] {
  const translate = useTranslate();
  const roles = Role.map((id) => ({ id, name: translate(`enums.Role.${id}`) }));
  const column = (name: string, kind: ImportColumn['kind'], example: string): ImportColumn => ({
    name,
    heading: translate(`resources.people.import.columns.${name}`),
    kind,
    example,
  });
  return [
    { ...column('name', 'text', 'Nguyễn Văn Ví Dụ'), isRequired: true },
    { ...column('email', 'text', 'vi-du@example.invalid'), isRequired: true },
    { ...column('role', 'choice', translate('enums.Role.REPORTER')), isRequired: true, choices: roles },
    { ...column('organisation', 'text', 'Trường Tiểu học Ví Dụ'), isRequired: true },
    { ...column('validFrom', 'day', '01/09/2025'), isRequired: true },
    column('validTo', 'day', ''),
  ];
}
