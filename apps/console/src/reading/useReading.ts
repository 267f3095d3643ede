import { useState } from 'react';
import { uploadFile } from '../dataProvider/files';
import { request } from '../dataProvider/request';
import { READ_DIRECTIVE } from './reading.graphql.ts';
import type { ReadDocument } from './confirmInput.ts';
import type { Named } from '../shared/named.ts';
import type { UploadedDocument } from './confirmInput.ts';

type Step = 'uploading' | 'reading';

/** Uploads one file and has it read. `fault` is an i18n key or an error of the API. */
export function useReading(onRead: (read: ReadDocument) => void) {
  const [step, setStep] = useState<Step | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const attempt = async (work: () => Promise<void>) => {
    setFault(null);
    try {
      await work();
    } catch (error) {
      setFault(error);
    } finally {
      setStep(null);
    }
  };
  const readUploaded = async (document: UploadedDocument) => {
    setStep('reading');
    const { sha256, fileName, keeper } = document;
    const variables = { sha256, fileName, keeperId: keeper.id };
    const { readDirective } = await request(READ_DIRECTIVE, variables);
    onRead({ document, proposal: readDirective });
  };
  const read = (keeper: Named, [file, ...others]: File[]) =>
    attempt(async () => {
      if (!file) return;
      if (others.length > 0) return setFault('reading.oneFile');
      setStep('uploading');
      const { sha256 } = await uploadFile(file);
      await readUploaded({ sha256, fileName: file.name, keeper });
    });
  /** The same file for another register. */
  const readAgain = (document: UploadedDocument) => attempt(() => readUploaded(document));
  return { step, fault, read, readAgain };
}
