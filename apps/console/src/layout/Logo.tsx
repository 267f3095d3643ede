import { SvgIcon } from '@mui/material';

/** An open book whose pages form a sprout. */
export const Logo = ({ size = 28 }: { size?: number }) => (
  <SvgIcon viewBox="0 0 32 32" aria-hidden sx={{ fontSize: size, color: 'primary.main' }}>
    <rect width="32" height="32" rx="8" fill="currentColor" opacity="0.14" />
    <path
      d="M16 24.5c-2.6-2-5.8-2.9-9.5-2.8V11.2c3.7-.1 6.9.8 9.5 2.8 2.6-2 5.8-2.9 9.5-2.8v10.5c-3.7-.1-6.9.8-9.5 2.8Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
    <path
      d="M16 24V10.5M16 10.5c-.3-2.6 1-4.6 3.9-5.3.3 2.900-1 4.800-3.900 5.300Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </SvgIcon>
);
