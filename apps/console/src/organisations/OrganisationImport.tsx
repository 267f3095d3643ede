import { useTranslate } from 'react-admin';
import { OrganisationKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import type { ImportColumn } from '../shared/importing/cells.rules';
import { ImportPage } from '../shared/importing/ImportPage';
import { useAct } from '../shared/useAct';
import { IMPORT_ORGANISATIONS } from './organisations.graphql.ts';

/** Many organisations from a file. */
export const OrganisationImport = () => {
  const act = useAct(IMPORT_ORGANISATIONS);
  const send = async (rows: Record<string, unknown>[], isRehearsal: boolean) => {
    const input = { rows: rows as unknown as Types.OrganisationRowInput[], isRehearsal };
    return (await act.run({ input }))?.importOrganisations ?? null;
  };
  return <ImportPage resource="organisations" columns={useColumns()} act={act} send={send} />;
};

function useColumns(): ImportColumn[] {
  const translate = useTranslate();
  const kinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  const column = (name: string, kind: ImportColumn['kind'], example: string): ImportColumn => ({
    name,
    heading: translate(`resources.organisations.import.columns.${name}`),
    kind,
    example,
  });
  return [
    { ...column('name', 'text', 'Trường Tiểu học Ví Dụ'), isRequired: true },
    {
      ...column('kind', 'choice', translate('enums.OrganisationKind.PRIMARY_SCHOOL')),
      isRequired: true,
      choices: kinds,
    },
    { ...column('parent', 'text', 'Ủy ban nhân dân xã Ví Dụ'), isRequired: true },
    { ...column('validFrom', 'day', '01/09/2025'), isRequired: true },
    column('unitCode', 'text', ''),
    column('actsForParent', 'flag', ''),
    column('contact', 'text', ''),
    column('legalBasis', 'text', ''),
  ];
}
