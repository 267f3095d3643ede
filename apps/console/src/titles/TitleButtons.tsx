import Description from '@mui/icons-material/DescriptionOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { useParticipantName } from '../subjects';
import { type TitleRegistrationDetails, type TitleRegistrationRow, WITHDRAW_TITLE } from './titles.graphql.ts';
import { useTitleName } from './useTitles.ts';

/** Whether whoever is signed in may change a registration of its kind at all; where, the API says. */
export function useMayChange(): (registration: Pick<TitleRegistrationRow, 'kind' | 'withdrawnOn'>) => boolean {
  const can = useCan();
  // Subjects by the offices that keep their lists alone.
  return ({ kind, withdrawnOn }) =>
    withdrawnOn === null && can(kind === 'ORGANISATION' ? 'title.register' : 'title.registerSubjects');
}

export const WithdrawTitleButton = ({ registration }: { registration: TitleRegistrationDetails }) => {
  const mayChange = useMayChange();
  const reason = useReason();
  const act = useAct(WITHDRAW_TITLE, { done: 'resources.titleRegistrations.withdraw.done' });
  const nameOf = useParticipantName();
  const titleOf = useTitleName();
  const { id, version, title } = registration;
  if (!mayChange(registration)) return null;
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.titleRegistrations.withdraw.label"
      explanation="resources.titleRegistrations.withdraw.explanation"
      params={{ name: nameOf(registration), title: titleOf(title) }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

/** A paper to be signed, to be saved or looked at. */
const Prints = ({ hrefOf, docx, pdf }: { hrefOf: (format: string) => string; docx: string; pdf: string }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Button href={hrefOf('docx')} download startIcon={<Description />} variant="text">
        {translate(docx)}
      </Button>
      <Button href={hrefOf('pdf')} target="_blank" rel="noopener" startIcon={<PictureAsPdf />} variant="text">
        {translate(pdf)}
      </Button>
    </Stack>
  );
};

/** Bản đăng ký: all that one strives for in the year. */
export const TitlePaper = ({ registration }: { registration: TitleRegistrationDetails }) =>
  registration.withdrawnOn === null && (
    <Prints
      hrefOf={(format) => `/title-registrations/${encodeURIComponent(registration.id)}/paper.${format}`}
      docx="resources.titleRegistrations.prints.paperDocx"
      pdf="resources.titleRegistrations.prints.paperPdf"
    />
  );

export const TitleListPrints = ({ year, kind }: { year: number; kind: Types.SubjectKind }) => (
  <Prints
    hrefOf={(format) => `/title-years/${year}/registrations.${format}?kind=${kind}`}
    docx="resources.titleRegistrations.prints.listDocx"
    pdf="resources.titleRegistrations.prints.listPdf"
  />
);
