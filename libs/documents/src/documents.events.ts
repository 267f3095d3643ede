import { trailEvent } from '@app/kernel';

export const FileUploaded = trailEvent('file.uploaded', {
  of: 'StoredFile',
  because: 'it is nobody’s until a record refers to it, and that record tells',
});

export const FileForgotten = trailEvent('file.forgotten', {
  of: 'StoredFile',
  because: 'nothing referred to it any more',
});
