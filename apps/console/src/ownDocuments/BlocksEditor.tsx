import Add from '@mui/icons-material/AddOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BlockInput } from './BlockInput';
import { BLOCK_KINDS, type Block, changed, inserted, moved, newBlock, removed } from './blocks.rules.ts';
import type { OfficialBlockKind } from '../dataProvider/schema.ts';

type BlocksChange = (step: (blocks: Block[]) => Block[]) => void;

interface BlocksEditorProps {
  blocks: Block[];
  onChange: BlocksChange;
  faults: ReadonlyMap<string, string>;
}

const inputId = (key: number): string => `block-${key}`;

/** The body as a list of plain inputs, one to a block. Everything is done by keyboard too. */
export const BlocksEditor = ({ blocks, onChange, faults }: BlocksEditorProps) => {
  const translate = useTranslate();
  const focusNext = useFocusNext();
  useMeasuredAgain();
  const [lost, setLost] = useState<{ block: Block; at: number } | null>(null);
  const add = (kind: OfficialBlockKind, at: number) => {
    const block = newBlock(blocks, kind);
    onChange((all) => inserted(all, at, block));
    focusNext(inputId(block.key));
  };
  const remove = (block: Block, at: number) => {
    setLost({ block, at });
    onChange((all) => removed(all, block.key));
    focusNext('block-undo');
  };
  const move = ({ key }: Block, by: -1 | 1) => {
    onChange((all) => moved(all, key, by));
    // What is moved down is taken out of the page for a moment and loses the focus.
    focusNext(document.activeElement);
  };
  const undo = ({ block, at }: NonNullable<typeof lost>) => {
    onChange((all) => inserted(all, Math.min(at, all.length), block));
    setLost(null);
    focusNext(inputId(block.key));
  };
  const put = useCallback((block: Block) => onChange((all) => changed(all, block)), [onChange]);
  return (
    <Stack spacing={1.5}>
      <Typography variant="body2" color="textSecondary">
        {translate('resources.ownDocuments.blocks.help')}
      </Typography>
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {blocks.map((block, at) => (
          <BlockInput
            key={block.key}
            id={inputId(block.key)}
            block={block}
            place={at + 1}
            isFirst={at === 0}
            isLast={at === blocks.length - 1}
            fault={faults.get(`body.${at}`)}
            onChange={put}
            onMove={(by) => move(block, by)}
            onAdd={() => add('PARAGRAPH', at + 1)}
            onRemove={() => remove(block, at)}
          />
        ))}
      </Stack>
      {lost && (
        <Alert
          severity="info"
          role="status"
          action={
            <Button id="block-undo" color="inherit" size="small" onClick={() => undo(lost)}>
              {translate('resources.ownDocuments.blocks.undo')}
            </Button>
          }
        >
          {translate('resources.ownDocuments.blocks.removed')}
        </Alert>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {BLOCK_KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="outlined"
            startIcon={<Add />}
            onClick={() => add(kind, blocks.length)}
          >
            {translate(`resources.ownDocuments.blocks.add.${kind}`)}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
};

/** Texts are as high as their words need in the font at hand; once the real font is there they are measured again. */
function useMeasuredAgain(): void {
  useEffect(() => {
    const measure = async () => {
      await document.fonts.ready;
      requestAnimationFrame(() => window.dispatchEvent(new Event('resize')));
    };
    void measure();
  }, []);
}

/** Sets the focus on an element, or on what bears an id, after the next drawing. */
function useFocusNext(): (target: string | Element | null) => void {
  const wanted = useRef<string | Element | null>(null);
  useEffect(() => {
    const target = typeof wanted.current === 'string' ? document.getElementById(wanted.current) : wanted.current;
    wanted.current = null;
    if (target instanceof HTMLElement) target.focus();
  });
  return useCallback((target: string | Element | null) => {
    wanted.current = target;
  }, []);
}
