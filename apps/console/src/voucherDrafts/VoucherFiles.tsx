import AttachFile from '@mui/icons-material/AttachFileOutlined';
import { Link, Stack } from '@mui/material';

/** Papers of a voucher, to be opened. */
export const VoucherFiles = ({ files }: { files: readonly { sha256: string; fileName: string }[] }) =>
  files.length > 0 && (
    <Stack component="span" spacing={0.5}>
      {files.map(({ sha256, fileName }) => (
        <Link
          key={sha256}
          href={`/files/${sha256}`}
          target="_blank"
          rel="noopener"
          sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}
        >
          <AttachFile aria-hidden fontSize="small" />
          {fileName}
        </Link>
      ))}
    </Stack>
  );
