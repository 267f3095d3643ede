import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';

export interface Hit {
  id: string;
  to: string;
  title: string;
  about: string;
  /** Heading under which it stands. */
  group: string;
  /** Null for what was looked at last. */
  kind: string | null;
  icon?: SvgIconComponent;
}

interface SearchHitsProps {
  hits: readonly Hit[];
  chosen: Hit | undefined;
  /** Kinds of which there is more. */
  cut: readonly string[];
  onOpen: (hit: Hit) => void;
}

/** The rows of a search, under a heading for each kind. */
export const SearchHits = ({ hits, chosen, cut, onOpen }: SearchHitsProps) => {
  const translate = useTranslate();
  const shown = new Set(hits.map(({ kind }) => kind));
  const unseen = cut.filter((kind) => !shown.has(kind));
  return (
    <Box id="search-hits" role="listbox" aria-label={translate('app.search.label')}>
      {groupsOf(hits).map(([group, rows]) => (
        <Box key={group} role="group" aria-label={group} sx={{ py: 0.5 }}>
          <Typography variant="caption" color="textSecondary" component="div" aria-hidden sx={{ px: 2, pt: 0.5 }}>
            {group}
          </Typography>
          {rows.map((hit) => (
            <HitRow key={hit.id} hit={hit} isChosen={hit === chosen} onOpen={() => onOpen(hit)} />
          ))}
          {rows[0]?.kind != null && cut.includes(rows[0].kind) && <More text={translate('app.search.more')} />}
        </Box>
      ))}
      {unseen.length > 0 && (
        <More
          text={translate('app.search.moreOf', {
            kinds: unseen.map((kind) => translate(`enums.ThingKind.${kind}`).toLowerCase()).join(', '),
          })}
        />
      )}
    </Box>
  );
};

const groupsOf = (hits: readonly Hit[]): [group: string, rows: Hit[]][] =>
  [...new Set(hits.map(({ group }) => group))].map((group) => [group, hits.filter((hit) => hit.group === group)]);

const More = ({ text }: { text: string }) => (
  <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 0.5 }}>
    {text}
  </Typography>
);

/** What became of something is a sentence; its end, the day, must not be cut. */
const TWO_LINES = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' };

interface HitRowProps {
  hit: Hit;
  isChosen: boolean;
  onOpen: () => void;
}

const HitRow = ({ hit: { id, title, about, icon: Icon }, isChosen, onOpen }: HitRowProps) => {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <Box
      ref={row}
      id={`search-hit-${id}`}
      role="option"
      aria-selected={isChosen}
      onClick={onOpen}
      sx={{
        display: 'flex',
        gap: 1.5,
        px: 2,
        py: 0.75,
        cursor: 'pointer',
        backgroundColor: isChosen ? 'action.selected' : undefined,
        '&:hover': { backgroundColor: 'action.hover' },
      }}
    >
      {Icon && <Icon fontSize="small" aria-hidden sx={{ mt: 0.25, color: 'text.secondary' }} />}
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" component="div" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {about && (
          <Typography variant="caption" color="textSecondary" component="div" sx={TWO_LINES}>
            {about}
          </Typography>
        )}
      </Box>
    </Box>
  );
};
