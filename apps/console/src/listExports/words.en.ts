import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  listExports: {
    title: 'My files of lists',
    about:
      'Long lists are written into files while you do something else, with what you may see at that time. A file is kept for three days and then removed; nobody else sees it.',
    list: 'List',
    asked: 'Asked for at',
    progress: 'How it stands',
    act: 'Act',
    rows: '%{smart_count} rows',
    rowsOf: '%{rows} of %{total} rows',
    keptUntil: 'kept until %{until}',
    fetch: 'Fetch',
    fetchThis: 'Fetch the file %{title}',
    remove: 'Remove',
    removeThis: 'Remove the file %{title}',
    giveUp: 'Give up',
    giveUpThis: 'Give up the file %{title}',
    removed: 'Removed.',
    emptyTitle: 'No files of lists yet',
    emptyAdvice: 'Press “Export” at a long list: its file stands here when it is written.',
  },
  enums: {
    InboxPileKind: { LIST_EXPORTS_FINISHED: 'Files of your lists are ready' },
    ThingKind: { LIST_EXPORT: 'File of a list' },
    ListExportState: { WAITING: 'Waiting', RUNNING: 'Being written', READY: 'Ready', FAILED: 'Came to nothing' },
    ListFileFormat: { CSV: 'CSV', XLSX: 'Excel' },
  },
  trail: {
    acts: {
      listExport: {
        asked: 'Asked for a list as a file',
        written: 'File of a list written',
        failed: 'File of a list could not be written',
        removed: 'File of a list removed',
      },
    },
  },
};
