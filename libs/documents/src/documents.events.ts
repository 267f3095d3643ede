import { trailEvent } from '@app/kernel';

export const FileUploaded = trailEvent('file.uploaded', {
  of: 'StoredFile',
  because: 'it is nobody’s until a record refers to it, and that record tells',
});
