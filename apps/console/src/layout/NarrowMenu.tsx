import { useMediaQuery } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useSidebarState } from 'react-admin';

/** Less than this leaves a report's bar no room for one line beside the menu: a small window, or a usual one at 200 %. */
const NARROW = '(max-width: 1199.95px)';

/** Closes the menu when the window becomes narrow, and opens it again when there is room, if it was open before. */
export const NarrowMenu = () => {
  const isNarrow = useMediaQuery(NARROW, { noSsr: true });
  const [isOpen, setOpen] = useSidebarState();
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isNarrow) setOpen(false);
    else if (wasOpen.current) setOpen(true);
  }, [isNarrow, setOpen]);
  useEffect(() => {
    if (!isNarrow) wasOpen.current = isOpen;
  }, [isNarrow, isOpen]);
  return null;
};
