import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, askFirst } from './App';
import { startOffline } from './offline/register';

/** One-time links come as a path, `/sign-in?token=…`; the console's own addresses begin with `#`. */
function pathToHash(): void {
  if (location.pathname === '/' || location.hash) return;
  history.replaceState(null, '', `/#${location.pathname}${location.search}`);
}

pathToHash();
askFirst();
startOffline();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
