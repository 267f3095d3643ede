import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import type { ImportColumn } from '../shared/importing/cells.rules';
import { ImportPage } from '../shared/importing/ImportPage';
import { useAct } from '../shared/useAct';
import { useWorkplace } from '../shared/useWorkplace';
import { IMPORT_SCHOLARSHIP_APPLICATIONS } from './scholarshipRounds.graphql.ts';
import { useKindChoices } from './useKindChoices.ts';
import { useRoundOfPage } from './useRoundOfPage.ts';

/** Many applications from a workbook, a text or pasted cells: mended in place, and taken in all together. */
export const ApplyFromFilePage = () => {
  const translate = useTranslate();
  const { id, data } = useRoundOfPage();
  const workplace = useWorkplace();
  const columns = useColumns(data?.scholarshipRound?.kinds);
  const act = useAct(IMPORT_SCHOLARSHIP_APPLICATIONS);
  if (!workplace || !data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const send = async (rows: Record<string, unknown>[], isRehearsal: boolean) => {
    const input = {
      roundId: id,
      organisationId: workplace.id,
      rows: rows as unknown as Types.ScholarshipRowInput[],
      isRehearsal,
    };
    return (await act.run({ input }))?.importScholarshipApplications ?? null;
  };
  return (
    <ImportPage
      resource="scholarshipRounds"
      backTo={`/scholarshipRounds/${encodeURIComponent(id)}/show`}
      columns={columns}
      act={act}
      send={send}
    />
  );
};

function useColumns(kinds: readonly string[] | undefined): ImportColumn[] {
  const translate = useTranslate();
  const choices = useKindChoices(kinds);
  const column = (name: string, example: string, over: Partial<ImportColumn> = {}): ImportColumn => ({
    name,
    heading: translate(`resources.scholarshipRounds.import.columns.${name}`),
    kind: 'text',
    example,
    ...over,
  });
  return [
    column('kind', choices[0]?.name ?? '', { kind: 'choice', choices, isRequired: true }),
    column('name', 'Nguyễn Văn Ví Dụ', { isRequired: true }),
    column('birth', '2012', { isRequired: true }),
    column('number', ''),
    column('school', 'Trường THCS Ví Dụ'),
    column('need', ''),
    column('merit', ''),
    column('isOther', ''),
  ];
}
