import { Box } from '@mui/material';
import { memo, type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Chunk, chunksOf, type Mark, overlaps, piecesOf, type Span } from './textChunks.ts';

interface TextPaneProps {
  text: string;
  /** Stretches that fields were read from; painted lightly. */
  marks?: readonly Mark[];
  /** The one of the field at hand; painted strongly and scrolled to. */
  active?: Mark | null;
  onPick?: (id: string) => void;
}

const NO_MARKS: readonly Mark[] = [];
/** Shorter texts are drawn at once; of longer ones, what is near the window. */
const DRAWN_AT_ONCE = 60_000;

/**
 * The text of a document, paragraphs as they stand. A click on a mark leads to its field; the keyboard goes the other way, from
 * the field to its mark.
 */
export const TextPane = ({ text, marks = NO_MARKS, active = null, onPick }: TextPaneProps) => {
  const root = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => chunksOf(text), [text]);
  useScrollTo(root, active);
  const pick = ({ target }: MouseEvent) => {
    const id = (target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    if (id && getSelection()?.isCollapsed !== false) onPick?.(id);
  };
  return (
    <Box
      ref={root}
      onClick={onPick && pick}
      lang="vi"
      sx={(theme) => ({
        typography: 'body1',
        lineHeight: 1.7,
        overflowWrap: 'anywhere',
        '& p': { m: 0, mb: 1.25, whiteSpace: 'pre-wrap', tabSize: 4 },
        '& mark': { color: 'inherit', backgroundColor: theme.tones.neutral.backgroundColor, borderRadius: '3px' },
        '& mark[data-mark]': {
          cursor: onPick && 'pointer',
          borderBottom: `1px dotted ${theme.palette.text.secondary}`,
        },
        '& mark[data-mark]:hover': { backgroundColor: theme.tones.info.backgroundColor },
        '& mark[data-active]': {
          ...theme.tones.warning,
          borderBottom: `2px solid ${theme.palette.warning.main}`,
        },
      })}
    >
      {chunks.map((chunk) => (
        <ChunkView
          key={chunk.start}
          text={text}
          chunk={chunk}
          marks={marks}
          active={active && overlaps(chunk, active) ? active : null}
          isDrawnAtOnce={text.length < DRAWN_AT_ONCE}
        />
      ))}
    </Box>
  );
};

/** Brings the active mark a third down its scrolling frame, without moving the page around the frame. */
function useScrollTo(root: RefObject<HTMLDivElement | null>, active: Mark | null): void {
  useEffect(() => {
    const mark = root.current?.querySelector('[data-active]');
    const frame = root.current?.parentElement;
    if (!active || !mark || !frame) return;
    const top = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTo({ top: frame.scrollTop + top - frame.clientHeight / 3 });
  }, [root, active]);
}

interface ChunkViewProps {
  text: string;
  chunk: Chunk;
  marks: readonly Mark[];
  active: Mark | null;
  isDrawnAtOnce: boolean;
}

const ChunkView = memo(({ text, chunk, marks, active, isDrawnAtOnce }: ChunkViewProps) => {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, isDrawnAtOnce);
  const within = useMemo(() => marks.filter((mark) => overlaps(mark, chunk)), [marks, chunk]);
  if (!isNear && !active) return <div ref={place} style={{ height: estimate(chunk) }} />;
  return (
    <div ref={place}>
      {chunk.paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          {piecesOf(paragraph, within, active).map(({ start, end, id, isActive }) =>
            id || isActive ? (
              <mark key={start} data-mark={id ?? undefined} data-active={isActive || undefined}>
                {text.slice(start, end)}
              </mark>
            ) : (
              text.slice(start, end)
            ),
          )}
        </p>
      ))}
    </div>
  );
});
ChunkView.displayName = 'ChunkView';

const CHARACTERS_PER_LINE = 65;
const LINE_HEIGHT = 26;
const estimate = ({ start, end }: Span): number => Math.ceil((end - start) / CHARACTERS_PER_LINE) * LINE_HEIGHT;

/** True once the place has come near the window, and from then on. */
function useNear(place: RefObject<HTMLDivElement | null>, isAlways: boolean): boolean {
  const [isNear, setNear] = useState(isAlways);
  useEffect(() => {
    if (isNear || !place.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear, place]);
  return isNear;
}
