import Description from '@mui/icons-material/DescriptionOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useParticipantName } from '../subjects';
import { type TitleRegistrationDetails, WITHDRAW_TITLE } from './titles.graphql.ts';
import { useTitleName } from './useTitles.ts';

export const WithdrawTitleButton = ({ registration }: { registration: TitleRegistrationDetails }) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_TITLE, { done: 'resources.titleRegistrations.withdraw.done' });
  const nameOf = useParticipantName();
  const titleOf = useTitleName();
  const { id, version, title, canAmend } = registration;
  if (!canAmend) return null;
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
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', my: 1 }}>
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
