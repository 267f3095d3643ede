import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { DISCLOSURE_PREVIEW, type DisclosurePreviewQuery } from './disclosures.graphql.ts';

type Shown = DisclosurePreviewQuery['disclosurePreview'];

/** Row for row what anybody will read, page for page. */
export const DisclosurePreview = (asked: { directiveId: string; namesPeople: boolean }) => {
  const translate = useTranslate();
  const [page, turn] = useState(1);
  const { data, error, refetch } = useGraphql(DISCLOSURE_PREVIEW, { ...asked, page }, { keepPrevious: true });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const shown = data.disclosurePreview;
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        <Counts counts={shown.counts} />
      </Typography>
      {shown.recognitions.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.disclosures.preview.nobody')}</Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {shown.recognitions.map((one) => (
            <Row key={`${one.number}/${one.bookYear}`} one={one} />
          ))}
        </Box>
      )}
      {shown.unnamed > 0 && (
        <Typography sx={{ mt: 1 }}>
          {translate('resources.disclosures.preview.unnamed', { smart_count: shown.unnamed })}
        </Typography>
      )}
      {shown.pages > 1 && (
        <Stack direction="row" spacing={1} sx={{ mt: 1, alignItems: 'center' }}>
          <Button disabled={shown.page === 1} onClick={() => turn(shown.page - 1)}>
            {translate('resources.disclosures.preview.earlier')}
          </Button>
          <Typography>
            {translate('resources.disclosures.preview.page', { page: shown.page, pages: shown.pages })}
          </Typography>
          <Button disabled={shown.page === shown.pages} onClick={() => turn(shown.page + 1)}>
            {translate('resources.disclosures.preview.later')}
          </Button>
        </Stack>
      )}
    </>
  );
};

const Counts = ({ counts }: Pick<Shown, 'counts'>) => {
  const translate = useTranslate();
  return counts
    .map(({ kind, recognised, revoked }) => {
      const said = `${translate(`enums.SubjectKind.${kind}`)}: ${recognised}`;
      return revoked === 0 ? said : `${said} (${translate('resources.disclosures.preview.revokedOf', { revoked })})`;
    })
    .join('; ');
};

const Row = ({ one }: { one: Shown['recognitions'][number] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const { name, place, honour, year, number, bookYear, revokedOn, revocationGround } = one;
  const beside = [
    honour[locale === 'en' ? 'en' : 'vi'],
    translate('resources.disclosures.preview.year', { year }),
    place,
    translate('resources.disclosures.preview.number', { number, bookYear }),
  ];
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
      <Typography variant="body2" color="textSecondary">
        {beside.filter(Boolean).join(' · ')}
      </Typography>
      {revokedOn && (
        <Typography variant="body2" color="error">
          {translate('resources.disclosures.preview.revoked', {
            on: format.date(revokedOn),
            ground: revocationGround && translate(`enums.RevocationGround.${revocationGround}`),
          })}
        </Typography>
      )}
    </Box>
  );
};
